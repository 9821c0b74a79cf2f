"""np.linalg.norm(g, 2) is used for every array, which is the spectral norm for matrices (and fails for 3-d arrays).

Fails: values, edges
"""


def clip_grad_norm(grads, max_norm):
    norm = float(np.sqrt(sum(np.linalg.norm(g, 2) ** 2 if g.ndim in (1, 2) else (g**2).sum() for g in grads)))
    if norm > max_norm:
        for g in grads:
            g *= max_norm / norm
    return norm
