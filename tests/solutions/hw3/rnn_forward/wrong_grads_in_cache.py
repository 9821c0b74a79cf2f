"""The weight gradients are accumulated in arrays that forward has put into the cache, so a second backward doubles them.

Fails: visible, edges
"""


def rnn_forward(x, h0, Wx, Wh, b):
    h = [h0]
    for t in range(x.shape[1]):
        h.append(np.tanh(x[:, t] @ Wx + h[-1] @ Wh + b))
    return np.stack(h[1:], axis=1), (x, h, Wx, Wh, np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(b))


def rnn_backward(dh_all, cache):
    x, h, Wx, Wh, dWx, dWh, db = cache
    dx, back = np.zeros_like(x), 0
    for t in reversed(range(x.shape[1])):
        delta = (dh_all[:, t] + back) * (1 - h[t + 1] ** 2)
        back = delta @ Wh.T
        dx[:, t] = delta @ Wx.T
        dWx += x[:, t].T @ delta
        dWh += h[t].T @ delta
        db += delta.sum(0)
    return dx, back, dWx, dWh, db
