"""q /= sqrt(d) in place: the input is changed.

Fails: visible, shapes, gradient
"""


def attention(q, K, V, mask):
    """Scaled dot-product attention."""
    with torch.no_grad():
        q /= q.shape[-1] ** 0.5
    Q = q if q.ndim == 3 else q[:, None]
    scores = Q @ K.transpose(1, 2)
    weights = torch.softmax(scores.masked_fill(~mask[:, None], -torch.inf), dim=-1)
    context = weights @ V
    return (context, weights) if q.ndim == 3 else (context[:, 0], weights[:, 0])
