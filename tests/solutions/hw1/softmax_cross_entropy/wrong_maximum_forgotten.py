"""Takes the maximum out of the logarithm and forgets it in the subtraction of the true score.

Fails: visible, loss, stability
"""
def softmax_cross_entropy(Z, y):
    Z = np.asarray(Z, dtype=float)
    N = len(Z)
    m = Z.max(axis=1, keepdims=True)
    E = np.exp(Z - m)
    loss = np.mean(np.log(E.sum(axis=1)) - Z[np.arange(N), y])
    dZ = E / E.sum(axis=1, keepdims=True)
    dZ[np.arange(N), y] -= 1
    return float(loss), dZ / N
