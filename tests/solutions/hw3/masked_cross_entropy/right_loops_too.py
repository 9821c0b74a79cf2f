"""Loops over n and t in pure Python, returned as a list."""


def masked_cross_entropy(logits, targets, mask):
    N, T, V = logits.shape
    M = int(np.count_nonzero(mask))
    loss, d = 0.0, np.zeros((N, T, V))
    for n in range(N):
        for t in range(T):
            if not mask[n, t]:
                continue
            top = max(logits[n, t])
            e = [np.exp(s - top) for s in logits[n, t]]
            total = sum(e)
            loss += (np.log(total) + top - logits[n, t, targets[n, t]]) / M
            for v in range(V):
                d[n, t, v] = (e[v] / total - (v == targets[n, t])) / M
    return [loss, d]
