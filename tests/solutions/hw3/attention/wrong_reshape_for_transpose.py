"""K is reshaped to (N, D, T) instead of transposed (same for T = 1 or D = 1).

Fails: values, mask, shapes, gradient
"""


def attention(q, K, V, mask):
    """Scaled dot-product attention."""
    Q = q if q.ndim == 3 else q[:, None]
    scores = Q @ K.reshape(K.shape[0], K.shape[2], K.shape[1]) / q.shape[-1] ** 0.5
    weights = torch.softmax(scores.masked_fill(~mask[:, None], -torch.inf), dim=-1)
    context = weights @ V
    return (context, weights) if q.ndim == 3 else (context[:, 0], weights[:, 0])
