"""At t = 0 the upstream gradient dh_all[:, t - 1] wraps around to the last step, so dh0 has g_T in it.

Fails: visible, inputs, edges
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
    grad = dh_all[:, T - 1]
    for t in reversed(range(T)):
        delta = grad * (1 - h[t + 1] ** 2)
        dx[:, t] = delta @ Wx.T
        dWx += x[:, t].T @ delta
        dWh += h[t].T @ delta
        db = db + delta.sum(0)
        grad = dh_all[:, t - 1] + delta @ Wh.T
    return dx, grad, dWx, dWh, db
