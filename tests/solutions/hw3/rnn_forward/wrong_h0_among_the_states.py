"""The states returned begin with h0.

Fails: visible, states, edges
"""


def rnn_forward(x, h0, Wx, Wh, b):
    states = [h0]
    for t in range(x.shape[1]):
        states.append(np.tanh(x[:, t] @ Wx + states[-1] @ Wh + b))
    states = np.stack(states, axis=1)  # (N, T + 1, H)
    return states[:, :-1], (x, Wx, Wh, states)


def rnn_backward(dh_all, cache):
    x, Wx, Wh, states = cache
    dx, dWx, dWh, db = np.zeros_like(x), np.zeros_like(Wx), np.zeros_like(Wh), np.zeros(len(Wh))
    dh = np.zeros_like(states[:, 0])
    for t in reversed(range(x.shape[1])):
        dz = (dh_all[:, t] + dh) * (1 - states[:, t + 1] ** 2)
        dx[:, t], dh = dz @ Wx.T, dz @ Wh.T
        dWx += x[:, t].T @ dz
        dWh += states[:, t].T @ dz
        db += dz.sum(axis=0)
    return dx, dh, dWx, dWh, db
