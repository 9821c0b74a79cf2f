"""dWh takes zeros for the state before the first step instead of h0 (same as long as h0 = 0).

Fails: weights, edges
"""


def rnn_forward(x, h0, Wx, Wh, b):
    h, states = h0, []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ Wx + h @ Wh + b)
        states.append(h)
    h = np.stack(states, axis=1)
    return h, (x, h, Wx, Wh)


def rnn_backward(dh_all, cache):
    x, h, Wx, Wh = cache
    previous = np.concatenate([np.zeros_like(h[:, :1]), h[:, :-1]], axis=1)
    delta, dx, dWx, dWh, db = np.zeros_like(h[:, 0]), np.zeros_like(x), np.zeros_like(Wx), np.zeros_like(Wh), 0
    for t in reversed(range(x.shape[1])):
        delta = (dh_all[:, t] + delta @ Wh.T) * (1 - h[:, t] ** 2)
        dx[:, t] = delta @ Wx.T
        dWx += x[:, t].T @ delta
        dWh += previous[:, t].T @ delta
        db = db + delta.sum(0)
    return dx, delta @ Wh.T, dWx, dWh, db
