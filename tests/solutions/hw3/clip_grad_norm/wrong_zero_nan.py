"""The direction g / norm is computed in any case, so that a gradient of zeros becomes nan.

Fails: edges
"""


def clip_grad_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads))
    direction = [g / norm for g in grads]
    for g, d in zip(grads, direction):
        g[...] = d * min(norm, max_norm)
    return float(norm)
