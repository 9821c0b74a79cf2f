"""The scores are divided by 2, the root of d = 4 in the example, whatever d is.

Fails: values, mask, shapes, gradient
"""


def attention(q, K, V, mask):
    """Scaled dot-product attention."""
    Q = q if q.ndim == 3 else q[:, None]
    scores = Q @ K.transpose(1, 2) / 2
    weights = torch.softmax(scores.masked_fill(~mask[:, None], -torch.inf), dim=-1)
    context = weights @ V
    return (context, weights) if q.ndim == 3 else (context[:, 0], weights[:, 0])
