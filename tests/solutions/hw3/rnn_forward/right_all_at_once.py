"""Only the recurrence is a loop; all weight gradients come from one einsum over n and t."""


def rnn_forward(x, h0, Wx, Wh, b):
    N, T, _ = x.shape
    h = np.empty((N, T + 1, Wh.shape[0]))
    h[:, 0] = h0
    xs = np.einsum("ntd,dh->nth", x, Wx) + b
    for t in range(T):
        np.tanh(xs[:, t] + h[:, t] @ Wh, out=h[:, t + 1])
    return h[:, 1:].copy(), {"x": x, "h": h, "Wx": Wx, "Wh": Wh}


def rnn_backward(dh_all, cache):
    x, h, Wx, Wh = (cache[name] for name in ("x", "h", "Wx", "Wh"))
    slopes = 1 - h[:, 1:] ** 2
    delta = np.zeros((x.shape[0], x.shape[1] + 1, len(Wh)))
    for t in range(x.shape[1] - 1, -1, -1):
        delta[:, t] = (dh_all[:, t] + delta[:, t + 1] @ Wh.T) * slopes[:, t]
    d = delta[:, :-1]
    return (
        np.einsum("nth,dh->ntd", d, Wx),
        d[:, 0] @ Wh.T,
        np.einsum("ntd,nth->dh", x, d),
        np.einsum("ntk,nth->kh", h[:, :-1], d),
        d.sum(axis=(0, 1)),
    )
