"""One matrix product of [x, h] with the stacked weights; the cache is a dict."""


def rnn_step_forward(x, h, Wx, Wh, b):
    both, W = np.concatenate([x, h], axis=1), np.concatenate([Wx, Wh], axis=0)
    out = np.tanh(both.dot(W) + b)
    return out, dict(both=both, W=W, out=out, D=x.shape[1])


def rnn_step_backward(dh, cache):
    D, g = cache["D"], dh * (1 - np.square(cache["out"]))
    dboth, dW = g.dot(cache["W"].T), cache["both"].T.dot(g)
    return dboth[:, :D], dboth[:, D:], dW[:D], dW[D:], np.sum(g, 0)
