"""The mean of the sequences' means; a sequence of padding makes nan.

Fails: loss, edges
"""


def masked_cross_entropy(logits, targets, mask):
    shifted = logits - logits.max(axis=2, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=2, keepdims=True))
    M = mask.sum()
    chosen = np.take_along_axis(log_p, targets[..., None], axis=2)[..., 0]
    loss = -((chosen * mask).sum(1) / mask.sum(1)).mean()
    dlogits = np.exp(log_p)
    np.put_along_axis(dlogits, targets[..., None], np.exp(chosen)[..., None] - 1, axis=2)
    return float(loss), dlogits * mask[..., None] / M
