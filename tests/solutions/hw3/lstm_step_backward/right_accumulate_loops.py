"""Loops over gates with accumulation into zeros, on the cache of 2.1, float32 at the end."""


def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * z))


def lstm_step_forward(x, h, c, P):
    """One step of an LSTM."""
    z = {k: x @ P["Wx"][k] + h @ P["Wh"][k] + P["b"][k] for k in "ifgo"}
    a = {k: np.tanh(z[k]) if k == "g" else sigmoid(z[k]) for k in "ifgo"}
    c_next = a["f"] * c + a["i"] * a["g"]
    shown = np.tanh(c_next)
    return a["o"] * shown, c_next, (x, h, c, P, a, shown)


def lstm_step_backward(dh, dc, cache):
    x, h, c, P, a, shown = cache
    dP = {name: {} for name in ("Wx", "Wh", "b")}
    dx, dh_prev = np.zeros(x.shape), np.zeros(h.shape)
    dcell = np.add(dc, np.multiply(np.multiply(dh, a["o"]), 1 - np.square(shown)))
    for k in ["o", "g", "f", "i"]:
        if k == "o":
            delta = dh * shown * a["o"] * (1 - a["o"])
        elif k == "g":
            delta = dcell * a["i"] * (1 - a["g"]) * (1 + a["g"])
        else:
            delta = dcell * (c if k == "f" else a["g"]) * a[k] * (1 - a[k])
        dP["b"][k] = np.ones(len(x)) @ delta
        dP["Wx"][k], dP["Wh"][k] = np.dot(x.T, delta).astype(np.float32), np.dot(h.T, delta).astype(np.float32)
        dx += np.dot(delta, P["Wx"][k].T)
        dh_prev += np.dot(delta, P["Wh"][k].T)
    return dx.astype(np.float32), dh_prev, dcell * a["f"], dP
