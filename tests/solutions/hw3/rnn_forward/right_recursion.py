"""A recursive forward and a recursive backward closure kept in the cache."""


def rnn_forward(x, h0, Wx, Wh, b):
    def run(t, h):
        if t == x.shape[1]:
            return []
        new = np.tanh(x[:, t, :].dot(Wx) + np.dot(h, Wh) + b)
        return [new] + run(t + 1, new)

    if x.shape[1] > 300:  # too deep for recursion
        states, h = [], h0
        for t in range(x.shape[1]):
            h = np.tanh(x[:, t, :].dot(Wx) + np.dot(h, Wh) + b)
            states.append(h)
    else:
        states = run(0, h0)

    def backward(g):
        up = np.zeros(h0.shape)
        grads = [np.zeros(x.shape), None, np.zeros(Wx.shape), np.zeros(Wh.shape), np.zeros(b.shape)]
        for t in range(x.shape[1])[::-1]:
            before = states[t - 1] if t else h0
            delta = (up + g[:, t]) * (1 - np.square(states[t]))
            up = delta.dot(Wh.T)
            grads[0][:, t] = delta.dot(Wx.T)
            grads[2] += x[:, t].T.dot(delta)
            grads[3] += before.T.dot(delta)
            grads[4] += delta.sum(axis=0)
        grads[1] = up
        return tuple(grads)

    return np.swapaxes(np.array(states), 0, 1), backward


def rnn_backward(dh_all, cache):
    return cache(dh_all)
