"""A factor min(1, max_norm / max(norm, tiny)) on all arrays, np.vdot and math.sqrt, np.multiply with out."""


import math


def clip_grad_norm(grads, max_norm):
    total = 0.0
    for g in grads:
        total += float(np.vdot(g, g))
    norm = math.sqrt(total)
    factor = min(1.0, max_norm / max(norm, 1e-300))
    for g in grads:
        np.multiply(g, factor, out=g)
    return norm
