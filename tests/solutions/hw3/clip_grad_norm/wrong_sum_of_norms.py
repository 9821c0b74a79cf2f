"""The sum of the arrays' norms instead of the norm of all.

Fails: visible, values, edges
"""


def clip_grad_norm(grads, max_norm):
    norm = float(sum(np.sqrt(np.sum(g**2)) for g in grads))
    if norm > max_norm:
        for g in grads:
            g *= max_norm / norm
    return norm
