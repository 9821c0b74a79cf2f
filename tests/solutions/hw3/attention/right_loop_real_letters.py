"""Sequence by sequence, only the real letters are looked at; weights are put into zeros."""


def attention(q, K, V, mask):
    if q.ndim == 2:
        context, weights = attention(q[:, None, :], K, V, mask)
        return context[:, 0], weights[:, 0]
    contexts, alphas = [], []
    for qn, kn, vn, mn in zip(q, K, V, mask):
        real = torch.nonzero(mn)[:, 0]
        alpha = F.softmax(qn @ kn[real].T * qn.shape[1] ** -0.5, dim=1)
        contexts.append(alpha @ vn[real])
        full = alpha.new_zeros(len(qn), len(mn))
        alphas.append(full.index_copy(1, real, alpha))
    return torch.stack(contexts), torch.stack(alphas)
