"""One long vector by np.concatenate and ravel; np.copyto writes the clipped gradients back."""


def clip_grad_norm(grads, max_norm):
    flat = np.concatenate([np.ravel(g) for g in grads])
    norm = np.linalg.norm(flat)
    if norm > max_norm:
        for g in grads:
            np.copyto(g, g / norm * max_norm)
    return norm
