"""The square root is taken: distances, not squared distances.

Fails: visible, values, inputs, stability
"""

def pairwise_sq_dists(X, Y):
    X = np.asarray(X, dtype=float)
    Y = np.asarray(Y, dtype=float)
    return np.linalg.norm(X[:, None, :] - Y[None, :, :], axis=-1)
