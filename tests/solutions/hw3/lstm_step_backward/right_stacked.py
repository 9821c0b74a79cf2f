"""All gates in one matrix, from the inputs in the cache."""


def lstm_step_backward(dh, dc, cache):
    x, h, c, P = cache["x"], cache["h"], cache["c"], cache["P"]
    i, f, g, o = (cache["gates"][k] for k in "ifgo")
    th = np.tanh(f * c + i * g)
    up = dc + dh * (o - o * th**2)
    dz = np.concatenate([up * g * i * (1 - i), up * c * f * (1 - f), up * i * (1 - g**2), dh * th * o * (1 - o)], axis=1)
    Wx, Wh = (np.concatenate([P[name][k] for k in "ifgo"], axis=1) for name in ("Wx", "Wh"))
    split = lambda a, axis: dict(zip("ifgo", np.split(a, 4, axis=axis)))
    dP = {"Wx": split(x.T @ dz, 1), "Wh": split(h.T @ dz, 1), "b": split(dz.sum(0), 0)}
    return dz @ Wx.T, dz @ Wh.T, up * f, dP
