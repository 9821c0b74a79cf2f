"""The norm is the global one, but every array is clipped to max_norm by itself.

Fails: visible, values, edges
"""


def clip_grad_norm(grads, max_norm):
    norm = float(np.sqrt(sum((g**2).sum() for g in grads)))
    for g in grads:
        own = np.sqrt((g**2).sum())
        if own > max_norm:
            g *= max_norm / own
    return norm
