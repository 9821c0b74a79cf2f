"""All gates get the bias of the input gate.

Fails: visible, values, edges, inputs
"""


def lstm_step_forward(x, h, c, P):
    z = {k: x @ P["Wx"][k] + h @ P["Wh"][k] + P["b"]["i"] for k in "ifgo"}
    # tanh never overflows, and the sigmoid is a tanh.
    gates = {k: np.tanh(z[k]) if k == "g" else 0.5 + 0.5 * np.tanh(0.5 * z[k]) for k in "ifgo"}
    c_next = gates["f"] * c + gates["i"] * gates["g"]
    return gates["o"] * np.tanh(c_next), c_next, {"x": x, "h": h, "c": c, "P": P, "gates": gates, "c_next": c_next}
