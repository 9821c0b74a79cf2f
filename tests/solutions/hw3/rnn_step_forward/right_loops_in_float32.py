"""Loops over samples, in float32; the cache is an object of a class."""


class Seen:
    pass


def rnn_step_forward(x, h, Wx, Wh, b):
    seen = Seen()
    seen.args = [np.array(a, dtype=np.float32) for a in (x, h, Wx, Wh)]
    x, h, Wx, Wh = seen.args
    rows = []
    for n in range(x.shape[0]):
        rows.append(np.tanh(x[n] @ Wx + h[n] @ Wh + b.astype(np.float32)))
    seen.new = np.array(rows)
    return seen.new, seen


def rnn_step_backward(dh, cache):
    x, h, Wx, Wh = cache.args
    dx, dp, dWx, dWh, db = np.zeros_like(x), np.zeros_like(h), np.zeros_like(Wx), np.zeros_like(Wh), np.zeros(len(Wh))
    for n in range(len(x)):
        d = dh[n] * (1 - cache.new[n]) * (1 + cache.new[n])
        dx[n], dp[n] = Wx @ d, Wh @ d
        dWx += np.outer(x[n], d)
        dWh += np.outer(h[n], d)
        db += d
    return [dx, dp, dWx, dWh, db]
