"""The 1 is subtracted with d[:, t, targets], which hits all rows of the batch: right for N = 1 only.

Fails: gradient, edges
"""


def masked_cross_entropy(logits, targets, mask):
    N, T, V = logits.shape
    z = logits - logits.max(axis=-1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
    nll = -np.take_along_axis(log_p, targets[..., None], axis=-1)[..., 0]
    M = mask.sum()
    d = np.exp(log_p)
    for t in range(T):
        d[:, t, targets[:, t]] -= 1
    d *= mask[..., None]
    return float((nll * mask).sum() / M), d / M
