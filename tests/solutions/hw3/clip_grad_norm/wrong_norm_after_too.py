"""The norm that is returned is that after clipping (min of both).

Fails: visible, values, edges
"""


def clip_grad_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads))
    factor = min(1.0, max_norm / norm) if norm else 1.0
    for g in grads:
        g *= factor
    return float(norm * factor)
