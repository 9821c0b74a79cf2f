"""Divided by the root of the number of letters.

Fails: visible, values, mask, shapes, gradient
"""


def attention(q, K, V, mask):
    if q.ndim == 2:
        context, weights = attention(q[:, None], K, V, mask)
        return context[:, 0], weights[:, 0]
    scores = q @ K.transpose(1, 2) / K.shape[1] ** 0.5
    weights = scores.masked_fill(~mask[:, None], -torch.inf).softmax(dim=2)
    return weights @ V, weights
