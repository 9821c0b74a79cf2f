"""The scores are multiplied by the mask before the softmax, and the gradient of the padding is p - one_hot of zeros (not masked).

Fails: visible, gradient, edges
"""


def masked_cross_entropy(logits, targets, mask):
    z = logits * mask[..., None]
    z = z - z.max(axis=-1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
    nll = -np.take_along_axis(log_p, targets[..., None], axis=-1)[..., 0]
    M = mask.sum()
    d = np.exp(log_p) - np.eye(logits.shape[-1])[targets]
    return float((nll * mask).sum() / M), d / M
