"""Shifts the caller's scores in place.

Fails: gradient
"""
def softmax_cross_entropy(Z, y):
    Z = np.asarray(Z, dtype=np.float64)
    N = Z.shape[0]
    Z -= Z.max(axis=1, keepdims=True)
    logp = Z - np.log(np.exp(Z).sum(axis=1, keepdims=True))
    dZ = np.exp(logp)
    dZ[np.arange(N), y] -= 1
    return float(-logp[np.arange(N), y].mean()), dZ / N
