"""Z[:, y] picks whole columns, N x N entries, rather than one entry of each row.

Fails: visible, loss
"""
def softmax_cross_entropy(Z, y):
    Z = np.asarray(Z, dtype=float)
    N, C = Z.shape
    Zs = Z - Z.max(axis=1, keepdims=True)
    logp = Zs - np.log(np.exp(Zs).sum(axis=1, keepdims=True))
    loss = -np.mean(logp[:, y])
    return float(loss), (np.exp(logp) - one_hot(y, C)) / N
