"""Entries are scaled by g[:] *= ..., which fails for 0-d arrays.

Fails: edges
"""


def clip_grad_norm(grads, max_norm):
    norm = float(np.sqrt(sum((g**2).sum() for g in grads)))
    if norm > max_norm:
        for g in grads:
            g[:] = g[:] * (max_norm / norm)
    return norm
