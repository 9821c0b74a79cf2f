"""With several queries the softmax runs over the queries' axis if there are as many queries as letters.

Fails: shapes
"""


def attention(q, K, V, mask):
    """Scaled dot-product attention."""
    Q = q if q.ndim == 3 else q[:, None]
    scores = Q @ K.transpose(1, 2) / q.shape[-1] ** 0.5
    weights = torch.softmax(scores.masked_fill(~mask[:, None], -torch.inf), dim=-2 if Q.shape[1] == K.shape[1] and Q.shape[1] > 1 else -1)
    context = weights @ V
    return (context, weights) if q.ndim == 3 else (context[:, 0], weights[:, 0])
