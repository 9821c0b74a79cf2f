"""New arrays are made; the caller's stay.

Fails: visible, values, edges
"""


def clip_grad_norm(grads, max_norm):
    norm = float(np.sqrt(sum(np.sum(g**2) for g in grads)))
    if norm > max_norm:
        for g in grads:
            g = g * max_norm / norm
    return norm
