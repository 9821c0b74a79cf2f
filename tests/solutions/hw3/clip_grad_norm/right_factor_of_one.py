"""Always multiplies, by 1 where the gradient is short enough; writes by g[...]."""


def clip_grad_norm(grads, max_norm):
    squares = 0.0
    for g in grads:
        squares += float((g * g).sum())
    norm = squares**0.5
    factor = min(1.0, max_norm / (norm + 1e-12))
    for g in grads:
        g[...] = g * factor
    return norm
