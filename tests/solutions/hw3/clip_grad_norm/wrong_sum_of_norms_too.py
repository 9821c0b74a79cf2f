"""The global norm is the sum of the norms of the arrays.

Fails: visible, values, edges
"""


def clip_grad_norm(grads, max_norm):
    norm = float(sum(np.linalg.norm(g) for g in grads))
    if norm > max_norm:
        for g in grads:
            g *= max_norm / norm
    return norm
