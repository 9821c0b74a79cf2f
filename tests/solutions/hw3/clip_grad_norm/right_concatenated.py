"""All entries in one long vector."""


def clip_grad_norm(grads, max_norm):
    total = np.linalg.norm(np.concatenate([np.ravel(g) for g in grads]))
    if total > max_norm:
        for g in grads:
            np.multiply(g, max_norm / total, out=g)
    return total
