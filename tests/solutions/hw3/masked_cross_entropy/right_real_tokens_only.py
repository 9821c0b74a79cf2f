"""Only the real tokens are looked at; their gradients are written back."""


def masked_cross_entropy(logits, targets, mask):
    z, y = logits[mask], targets[mask]
    z = z - np.max(z, axis=-1, keepdims=True)
    log_p = z - np.log(np.sum(np.exp(z), axis=-1, keepdims=True))
    rows = np.arange(len(y))
    g = np.exp(log_p)
    g[rows, y] -= 1
    out = np.zeros(logits.shape)
    out[mask] = g / len(y)
    return -log_p[rows, y].mean(), out
