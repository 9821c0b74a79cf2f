"""Einsum for one query and for several, the softmax by hand with the maximum of the real letters."""


def attention(q, K, V, mask):
    one = q.dim() == 2
    queries = q.unsqueeze(1) if one else q
    e = torch.einsum("nqd,ntd->nqt", queries, K) / np.sqrt(K.shape[-1])
    e = torch.where(mask.unsqueeze(1), e, torch.full_like(e, float("-inf")))
    e = e - e.max(dim=-1, keepdim=True).values.detach()
    weights = e.exp()
    weights = weights / weights.sum(dim=-1, keepdim=True)
    context = torch.einsum("nqt,ntv->nqv", weights, V)
    if one:
        return context.squeeze(1), weights.squeeze(1)
    return context, weights
