"""The mean over the tokens of each sequence, then over the sequences (same for N = 1 or equal lengths; empty rows skipped).

Fails: loss, gradient, edges
"""


def masked_cross_entropy(logits, targets, mask):
    z = logits - logits.max(axis=-1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
    nll = -np.take_along_axis(log_p, targets[..., None], axis=-1)[..., 0]
    lengths = mask.sum(axis=1, keepdims=True)
    weight = mask / np.maximum(lengths, 1) / (lengths > 0).sum()
    d = np.exp(log_p) - np.eye(logits.shape[-1])[targets]
    return float((nll * weight).sum()), d * weight[..., None]
