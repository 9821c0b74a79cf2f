"""Loops over the batch and the units, results returned as a list, no matrix product."""


def rnn_step_forward(x, h, Wx, Wh, b):
    N, H = h.shape
    new = np.zeros((N, H))
    for n in range(N):
        for j in range(H):
            z = b[j]
            for d in range(x.shape[1]):
                z = z + x[n, d] * Wx[d, j]
            for k in range(H):
                z = z + h[n, k] * Wh[k, j]
            new[n, j] = np.tanh(z)
    return [new, [x.copy(), h.copy(), Wx.copy(), Wh.copy(), new.copy()]]


def rnn_step_backward(dh, cache):
    x, h, Wx, Wh, new = cache
    dx, dhp, dWx, dWh, db = np.zeros_like(x), np.zeros_like(h), np.zeros_like(Wx), np.zeros_like(Wh), np.zeros(len(Wh))
    for n in range(len(x)):
        delta = dh[n] * (1 - new[n] ** 2)
        dx[n], dhp[n] = Wx @ delta, Wh @ delta
        dWx += np.outer(x[n], delta)
        dWh += np.outer(h[n], delta)
        db += delta
    return [dx, dhp, dWx, dWh, db]
