"""The output gate reads the new tanh(c) instead of h through Wh (a mixed-up recurrence), equal only if h = tanh(c').

Fails: visible, values, edges, inputs
"""


def lstm_step_forward(x, h, c, P):
    s = lambda z: 0.5 * (1 + np.tanh(0.5 * z))
    z = {k: x @ P["Wx"][k] + h @ P["Wh"][k] + P["b"][k] for k in "ifg"}
    i, f, g = s(z["i"]), s(z["f"]), np.tanh(z["g"])
    c_next = f * c + i * g
    o = s(x @ P["Wx"]["o"] + np.tanh(c_next) @ P["Wh"]["o"] + P["b"]["o"])
    return o * np.tanh(c_next), c_next, (x, h, c, P, dict(i=i, f=f, g=g, o=o), np.tanh(c_next))
