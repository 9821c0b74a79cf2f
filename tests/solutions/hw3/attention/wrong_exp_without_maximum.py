"""The softmax by exp without subtracting the maximum: inf / inf for scores in the thousands.

Fails: mask, gradient
"""


def attention(q, K, V, mask):
    """Scaled dot-product attention."""
    Q = q if q.ndim == 3 else q[:, None]
    scores = Q @ K.transpose(1, 2) / q.shape[-1] ** 0.5
    e = torch.exp(scores) * mask[:, None]
    weights = e / e.sum(-1, keepdim=True)
    context = weights @ V
    return (context, weights) if q.ndim == 3 else (context[:, 0], weights[:, 0])
