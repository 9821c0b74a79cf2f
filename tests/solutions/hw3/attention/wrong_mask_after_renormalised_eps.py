"""The mask comes after the softmax, and the weights are renormalised with +1e-8: underflows where the padding has a much larger score.

Fails: mask
"""


def attention(q, K, V, mask):
    """Scaled dot-product attention."""
    Q = q if q.ndim == 3 else q[:, None]
    scores = Q @ K.transpose(1, 2) / q.shape[-1] ** 0.5
    weights = torch.softmax(scores, dim=-1) * mask[:, None]
    weights = weights / (weights.sum(-1, keepdim=True) + 1e-8)
    context = weights @ V
    return (context, weights) if q.ndim == 3 else (context[:, 0], weights[:, 0])
