"""The mean over all N * T places, padding included.

Fails: visible, loss, gradient, edges
"""


def masked_cross_entropy(logits, targets, mask):
    shifted = logits - logits.max(axis=2, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=2, keepdims=True))
    M = mask.size
    chosen = np.take_along_axis(log_p, targets[..., None], axis=2)[..., 0]
    loss = -chosen[mask].sum() / M
    dlogits = np.exp(log_p)
    np.put_along_axis(dlogits, targets[..., None], np.exp(chosen)[..., None] - 1, axis=2)
    return float(loss), dlogits * mask[..., None] / M
