"""The gradients of the biases are means over the batch.

Fails: weights
"""


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
    bar = dc + dh * a["o"] * (1 - shown**2)
    d = {"o": dh * shown, "f": bar * c, "i": bar * a["g"], "g": bar * a["i"]}
    d = {k: d[k] * ((1 - a[k] ** 2) if k == "g" else a[k] * (1 - a[k])) for k in d}
    dP = {"Wx": {k: x.T @ d[k] for k in d}, "Wh": {k: h.T @ d[k] for k in d}, "b": {k: d[k].mean(axis=0) for k in d}}
    return sum(d[k] @ P["Wx"][k].T for k in d), sum(d[k] @ P["Wh"][k].T for k in d), bar * a["f"], dP
