"""The gradient is always scaled to max_norm, also lengthened when it is shorter (and nan is avoided by a tiny number).

Fails: visible, edges
"""


def clip_grad_norm(grads, max_norm):
    norm = float(np.sqrt(sum((g**2).sum() for g in grads)))
    for g in grads:
        g *= max_norm / (norm + 1e-12)
    return norm
