"""Works on the real tokens alone (boolean indexing), and puts their gradient back."""


def masked_cross_entropy(logits, targets, mask):
    z, y = logits[mask], targets[mask]
    z = z - z.max(axis=1)[:, None]
    logsum = np.log(np.exp(z).sum(axis=1))
    rows = np.arange(len(y))
    loss = np.mean(logsum - z[rows, y])
    g = np.exp(z - logsum[:, None])
    g[rows, y] -= 1
    d = np.zeros(logits.shape)
    d[mask] = g / len(y)
    return loss, d
