"""-1e9 at padding, bmm; both cases apart."""


def attention(q, K, V, mask):
    d = torch.tensor(float(K.size(-1)), dtype=K.dtype)
    if q.ndim == 3:
        s = torch.bmm(q, K.permute(0, 2, 1)) / torch.sqrt(d)
        w = torch.softmax(s.masked_fill(mask.logical_not()[:, None, :], -1e9), -1)
        return torch.bmm(w, V), w
    s = (K * q[:, None, :]).sum(-1) / torch.sqrt(d)
    w = torch.softmax(s.masked_fill(mask == 0, -1e9), 1)
    return (w[..., None] * V).sum(1), w
