"""The norm after clipping is returned.

Fails: visible, values, edges
"""


def clip_grad_norm(grads, max_norm):
    norm = float(np.sqrt(sum(np.sum(g**2) for g in grads)))
    if norm > max_norm:
        for g in grads:
            g *= max_norm / norm
    return min(norm, float(max_norm))
