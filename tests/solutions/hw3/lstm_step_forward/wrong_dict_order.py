"""The gates are stacked in the order in which P happens to list them, and split as i, f, g, o: wrong for another order of the dict.

Fails: values
"""


def lstm_step_forward(x, h, c, P):
    s = lambda z: 0.5 * (1 + np.tanh(0.5 * z))
    Wx = np.concatenate(list(P["Wx"].values()), axis=1)
    Wh = np.concatenate(list(P["Wh"].values()), axis=1)
    b = np.concatenate(list(P["b"].values()))
    zi, zf, zg, zo = np.split(x @ Wx + h @ Wh + b, 4, axis=1)
    i, f, g, o = s(zi), s(zf), np.tanh(zg), s(zo)
    c_next = f * c + i * g
    return o * np.tanh(c_next), c_next, (x, h, c, P, dict(i=i, f=f, g=g, o=o), np.tanh(c_next))
