"""The arrays in the list are replaced by new ones (grads[i] = ...), so the list is right but the optimizer's arrays aren't.

Fails: values
"""


def clip_grad_norm(grads, max_norm):
    norm = float(np.sqrt(sum((g**2).sum() for g in grads)))
    if norm > max_norm:
        for i in range(len(grads)):
            grads[i] = grads[i] * (max_norm / norm)
    return norm
