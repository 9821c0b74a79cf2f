"""exp(z) / (1 + exp(z)): nan for large z.

Fails: edges
"""


def lstm_step_forward(x, h, c, P):
    z = {k: x @ P["Wx"][k] + h @ P["Wh"][k] + P["b"][k] for k in "ifgo"}
    # tanh never overflows, and the sigmoid is a tanh.
    gates = {k: np.tanh(z[k]) if k == "g" else np.exp(z[k]) / (1 + np.exp(z[k])) for k in "ifgo"}
    c_next = gates["f"] * c + gates["i"] * gates["g"]
    return gates["o"] * np.tanh(c_next), c_next, {"x": x, "h": h, "c": c, "P": P, "gates": gates, "c_next": c_next}
