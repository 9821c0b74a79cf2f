"""With (N, 1, D) the axis of the queries is squeezed away.

Fails: shapes
"""


def attention(q, K, V, mask):
    """Scaled dot-product attention."""
    Q = q if q.ndim == 3 else q[:, None]
    scores = Q @ K.transpose(1, 2) / q.shape[-1] ** 0.5
    weights = torch.softmax(scores.masked_fill(~mask[:, None], -torch.inf), dim=-1)
    context = weights @ V
    return (context, weights) if q.ndim == 3 and q.shape[1] > 1 else (context[:, 0], weights[:, 0])
