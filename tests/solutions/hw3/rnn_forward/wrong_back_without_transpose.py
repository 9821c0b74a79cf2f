"""What is handed back to the step before is delta @ Wh instead of delta @ Wh.T (same for H = 1 or symmetric Wh).

Fails: inputs, weights, edges
"""


def rnn_forward(x, h0, Wx, Wh, b):
    h = [h0]
    for t in range(x.shape[1]):
        h.append(np.tanh(x[:, t] @ Wx + h[-1] @ Wh + b))
    return np.stack(h[1:], axis=1), (x, h, Wx, Wh)


def rnn_backward(dh_all, cache):
    x, h, Wx, Wh = cache
    delta, dx, dWx, dWh, db = np.zeros_like(h[0]), np.zeros_like(x), np.zeros_like(Wx), np.zeros_like(Wh), 0
    for t in reversed(range(x.shape[1])):
        delta = (dh_all[:, t] + delta @ Wh) * (1 - h[t + 1] ** 2)
        dx[:, t] = delta @ Wx.T
        dWx += x[:, t].T @ delta
        dWh += h[t].T @ delta
        db = db + delta.sum(0)
    return dx, delta @ Wh.T, dWx, dWh, db
