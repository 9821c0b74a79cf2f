"""Each array is clipped by its own norm.

Fails: visible, values, edges
"""


def clip_grad_norm(grads, max_norm):
    norm = float(np.sqrt(sum(np.sum(g**2) for g in grads)))
    if norm > max_norm:
        for g in grads:
            g *= min(1, max_norm / max(1e-12, np.sqrt(np.sum(g**2))))
    return norm
