"""By einsum, with a softmax by hand."""


def attention(q, K, V, mask):
    one = q.dim() == 2
    Q = q.unsqueeze(1) if one else q
    e = torch.einsum("nqd,ntd->nqt", Q, K) * Q.shape[-1] ** -0.5
    e = torch.where(mask[:, None, :], e, torch.full_like(e, float("-inf")))
    e = torch.exp(e - e.max(dim=-1, keepdim=True).values)
    w = e / e.sum(-1, keepdim=True)
    c = torch.einsum("nqt,ntv->nqv", w, V)
    return (c.squeeze(1), w.squeeze(1)) if one else (c, w)
