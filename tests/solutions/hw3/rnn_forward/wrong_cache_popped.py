"""Backward pops the caches from the list, so that it can be called only once.

Fails: visible, edges
"""


def rnn_forward(x, h0, Wx, Wh, b):
    h, states, caches = h0, [], []
    for t in range(x.shape[1]):
        h, cache = rnn_step_forward(x[:, t], h, Wx, Wh, b)
        states.append(h)
        caches.append(cache)
    return np.stack(states, axis=1), caches


def rnn_backward(dh_all, cache):
    back, dWx, dWh, db, dxs, t = 0, 0, 0, 0, [], dh_all.shape[1]
    while t > 0:
        t -= 1
        dx, back, a, c, d = rnn_step_backward(dh_all[:, t] + back, cache.pop())
        dWx, dWh, db = dWx + a, dWh + c, db + d
        dxs.insert(0, dx)
    return np.stack(dxs, axis=1), back, dWx, dWh, db
