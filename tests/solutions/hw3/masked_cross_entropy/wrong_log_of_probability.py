"""The logarithm of the probability, with 1e-12 added against log 0: wrong for scores of +-5000.

Fails: edges
"""


def masked_cross_entropy(logits, targets, mask):
    z = logits - logits.max(axis=-1, keepdims=True)
    p = np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)
    right = np.take_along_axis(p, targets[..., None], axis=-1)[..., 0]
    M = mask.sum()
    d = p - np.eye(logits.shape[-1])[targets]
    return float(-(np.log(right + 1e-12) * mask).sum() / M), d * mask[..., None] / M
