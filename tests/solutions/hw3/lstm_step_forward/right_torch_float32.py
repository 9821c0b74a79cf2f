"""Computed by torch in float32 with torch.sigmoid, returned as numpy."""


def lstm_step_forward(x, h, c, P):
    t = lambda a: torch.tensor(np.asarray(a), dtype=torch.float32)
    z = {k: t(x) @ t(P["Wx"][k]) + t(h) @ t(P["Wh"][k]) + t(P["b"][k]) for k in P["b"]}
    a = {k: (torch.tanh if k == "g" else torch.sigmoid)(z[k]) for k in z}
    c_next = a["f"] * t(c) + a["i"] * a["g"]
    shown = c_next.tanh()
    a = {k: v.numpy() for k, v in a.items()}
    return (a["o"] * shown.numpy()), c_next.numpy(), (x, h, c, P, a, shown.numpy())
