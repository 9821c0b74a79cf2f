"""dWx is made from x and deltas flattened in different orders of (N, T), which agrees only for N = 1 or T = 1.

Fails: weights, edges
"""


def rnn_forward(x, h0, Wx, Wh, b):
    h = [h0]
    for t in range(x.shape[1]):
        h.append(np.tanh(x[:, t] @ Wx + h[-1] @ Wh + b))
    return np.stack(h[1:], axis=1), (x, h, Wx, Wh)


def rnn_backward(dh_all, cache):
    x, h, Wx, Wh = cache
    N, T, D = x.shape
    back, deltas = 0, []
    for t in reversed(range(T)):
        delta = (dh_all[:, t] + back) * (1 - h[t + 1] ** 2)
        back = delta @ Wh.T
        deltas.insert(0, delta)
    flat = np.concatenate(deltas)  # (T * N, H)
    dWx = x.reshape(N * T, D).T @ flat
    dWh = np.concatenate(h[:-1]).T @ flat
    return np.stack(deltas, 1) @ Wx.T, back, dWx, dWh, flat.sum(0)
