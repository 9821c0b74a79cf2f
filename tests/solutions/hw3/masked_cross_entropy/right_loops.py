"""Token by token."""


def masked_cross_entropy(logits, targets, mask):
    N, T, V = logits.shape
    loss, d, M = 0.0, np.zeros((N, T, V)), int(np.sum(mask))
    for n in range(N):
        for t in range(T):
            if not mask[n, t]:
                continue
            z = logits[n, t] - logits[n, t].max()
            e = np.exp(z)
            loss += np.log(e.sum()) - z[targets[n, t]]
            d[n, t] = e / e.sum()
            d[n, t, targets[n, t]] -= 1
    return loss / M, d / M
