"""What comes to the cell through h is missing.

Fails: visible, states, weights, saturated, edges
"""


def lstm_step_backward(dh, dc, cache):
    x, h, c, P, gates, c_next = (cache[name] for name in ("x", "h", "c", "P", "gates", "c_next"))
    shown = np.tanh(c_next)
    upstream = {"i": dc * gates["g"], "f": dc * c, "g": dc * gates["i"], "o": dh * shown}
    dz = {k: upstream[k] * (1 - a**2 if k == "g" else a * (1 - a)) for k, a in gates.items()}
    dP = {
        "Wx": {k: x.T @ d for k, d in dz.items()},
        "Wh": {k: h.T @ d for k, d in dz.items()},
        "b": {k: d.sum(axis=0) for k, d in dz.items()},
    }
    dx, dh_prev = (sum(d @ P[W][k].T for k, d in dz.items()) for W in ("Wx", "Wh"))
    return dx, dh_prev, dc * gates["f"], dP
