"""The forward of 2.1 is written anew, with another cache; gates one by one."""


def lstm_step_forward(x, h, c, P):
    s = lambda z: 0.5 * (1 + np.tanh(z / 2))
    z = lambda k: x @ P["Wx"][k] + h @ P["Wh"][k] + P["b"][k]
    i, f, g, o = s(z("i")), s(z("f")), np.tanh(z("g")), s(z("o"))
    c2 = f * c + i * g
    return o * np.tanh(c2), c2, (x, h, c, P, i, f, g, o, np.tanh(c2))


def lstm_step_backward(dh, dc, cache):
    x, h, c, P, i, f, g, o, th = cache
    total = dc + dh * o * (1 - th * th)
    d = {"i": total * g * i * (1 - i), "f": total * c * f * (1 - f), "g": total * i * (1 - g * g), "o": dh * th * o * (1 - o)}
    dP = {"Wx": {}, "Wh": {}, "b": {}}
    dx, dhp = np.zeros_like(x), np.zeros_like(h)
    for k in d:
        dP["Wx"][k], dP["Wh"][k], dP["b"][k] = x.T @ d[k], h.T @ d[k], d[k].sum(0)
        dx += d[k] @ P["Wx"][k].T
        dhp += d[k] @ P["Wh"][k].T
    return dx, dhp, total * f, dP
