"""The gradient goes back one step only: what arrives at h_t from t+1 is not carried further (right for T <= 2).

Fails: inputs, weights, edges
"""


def rnn_forward(x, h0, Wx, Wh, b):
    h = [h0]
    for t in range(x.shape[1]):
        h.append(np.tanh(x[:, t] @ Wx + h[-1] @ Wh + b))
    return np.stack(h[1:], axis=1), (x, h, Wx, Wh)


def rnn_backward(dh_all, cache):
    x, h, Wx, Wh = cache
    T = x.shape[1]
    dx, dWx, dWh, db = np.zeros_like(x), np.zeros_like(Wx), np.zeros_like(Wh), 0
    for t in range(T):
        up = dh_all[:, t]
        if t + 1 < T:
            up = up + (dh_all[:, t + 1] * (1 - h[t + 2] ** 2)) @ Wh.T
        delta = up * (1 - h[t + 1] ** 2)
        if t == 0:
            dh0 = delta @ Wh.T
        dx[:, t] = delta @ Wx.T
        dWx += x[:, t].T @ delta
        dWh += h[t].T @ delta
        db = db + delta.sum(0)
    return dx, dh0, dWx, dWh, db
