"""Plain loop over the batch, scipy-free sigmoid with errstate, a list returned."""


def lstm_step_forward(x, h, c, P):
    new_h, new_c, acts, shown = [], [], {k: [] for k in "ifgo"}, []
    with np.errstate(over="ignore"):
        for xn, hn, cn in zip(x, h, c):
            a = {}
            for k in "gofi":
                z = P["b"][k] + hn @ P["Wh"][k] + xn @ P["Wx"][k]
                a[k] = np.tanh(z) if k == "g" else 1 / (1 + np.exp(-z))
                acts[k].append(a[k])
            new_c.append(a["f"] * cn + a["i"] * a["g"])
            shown.append(np.tanh(new_c[-1]))
            new_h.append(a["o"] * shown[-1])
    return [np.array(new_h), np.array(new_c), (x, h, c, P, {k: np.array(v) for k, v in acts.items()}, np.array(shown))]
