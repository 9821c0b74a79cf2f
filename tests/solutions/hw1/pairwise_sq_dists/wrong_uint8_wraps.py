"""Differences are taken in the input dtype, so unsigned (and small signed) integers wrap around.

Fails: visible, inputs
"""

def pairwise_sq_dists(X, Y):
    diff = X[:, np.newaxis, :] - Y[np.newaxis, :, :]
    return np.sum(diff ** 2, axis=2).astype(np.float64)
