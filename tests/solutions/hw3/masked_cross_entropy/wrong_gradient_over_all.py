"""The gradient is divided by N * T, the loss by the number of real tokens.

Fails: visible, gradient, edges
"""


def masked_cross_entropy(logits, targets, mask):
    z = logits - logits.max(axis=-1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
    nll = -np.take_along_axis(log_p, targets[..., None], axis=-1)[..., 0]
    d = np.exp(log_p) - np.eye(logits.shape[-1])[targets]
    return float(nll[mask].mean()), d * mask[..., None] / mask.size
