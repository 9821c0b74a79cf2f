"""The square of the norm.

Fails: visible, values, edges
"""


def clip_grad_norm(grads, max_norm):
    norm = float(sum(np.sum(g**2) for g in grads))
    if norm > max_norm:
        for g in grads:
            g *= max_norm / norm
    return norm
