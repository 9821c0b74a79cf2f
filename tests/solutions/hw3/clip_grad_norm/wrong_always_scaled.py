"""Short gradients are stretched to the limit, too.

Fails: visible, edges
"""


def clip_grad_norm(grads, max_norm):
    norm = float(np.sqrt(sum(np.sum(g**2) for g in grads)))
    if norm > 0:
        for g in grads:
            g *= max_norm / norm
    return norm
