"""Means over all N C entries, in the loss and in the gradient.

Fails: visible, loss, gradient, stability
"""
def softmax_cross_entropy(Z, y):
    Z = np.asarray(Z, dtype=float)
    Zs = Z - Z.max(axis=1, keepdims=True)
    logp = Zs - np.log(np.exp(Zs).sum(axis=1, keepdims=True))
    Y = one_hot(y, Z.shape[1])
    return float(-np.mean(Y * logp)), (np.exp(logp) - Y) / Z.size
