"""A sigmoid by cases, float32."""


def sigmoid32(z):
    out = np.empty_like(z)
    out[z >= 0] = 1 / (1 + np.exp(-z[z >= 0]))
    out[z < 0] = np.exp(z[z < 0]) / (1 + np.exp(z[z < 0]))
    return out


def lstm_step_forward(x, h, c, P):
    a = {}
    for k in ("i", "f", "g", "o"):
        z = (x @ P["Wx"][k] + h @ P["Wh"][k] + P["b"][k]).astype(np.float32)
        a[k] = np.tanh(z) if k == "g" else sigmoid32(z)
    new = a["f"] * c + a["i"] * a["g"]
    return a["o"] * np.tanh(new), new, [x, h, c, P, a, new]
