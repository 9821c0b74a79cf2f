"""Each entry is clipped to +-max_norm.

Fails: visible, values, edges
"""


def clip_grad_norm(grads, max_norm):
    norm = float(np.sqrt(sum(np.sum(g**2) for g in grads)))
    if norm > max_norm:
        for g in grads:
            np.clip(g, -max_norm, max_norm, out=g)
    return norm
