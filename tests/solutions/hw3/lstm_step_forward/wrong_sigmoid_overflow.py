"""The sigmoid is e^z / (1 + e^z), which is nan for z beyond 710.

Fails: edges
"""


def lstm_step_forward(x, h, c, P):
    s = lambda z: np.exp(z) / (1 + np.exp(z))
    z = {k: x @ P["Wx"][k] + h @ P["Wh"][k] + P["b"][k] for k in "ifgo"}
    i, f, g, o = s(z["i"]), s(z["f"]), np.tanh(z["g"]), s(z["o"])
    c_next = f * c + i * g
    return o * np.tanh(c_next), c_next, (x, h, c, P, dict(i=i, f=f, g=g, o=o), np.tanh(c_next))
