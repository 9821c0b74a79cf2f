"""Built from the step of 1.1, with a list of its caches."""


def rnn_forward(x, h0, Wx, Wh, b):
    N, T, D = x.shape
    h, caches = np.empty((N, T, len(b))), []
    state = h0
    for t in range(T):
        state, c = rnn_step_forward(x[:, t, :], state, Wx, Wh, b)
        h[:, t, :] = state
        caches.append(c)
    return h, caches


def rnn_backward(dh_all, cache):
    grads = []
    carry = 0
    for t in range(dh_all.shape[1] - 1, -1, -1):
        dx, carry, *rest = rnn_step_backward(dh_all[:, t, :] + carry, cache[t])
        grads.append((dx, *rest))
    dxs, dWx, dWh, db = zip(*grads)
    return np.stack(dxs[::-1], axis=1), carry, sum(dWx), sum(dWh), sum(db)
