"""Moves the data to the origin first, which is wise, but in place, so that the caller's arrays change.

Fails: visible, inputs
"""
def pairwise_sq_dists(X, Y):
    X = np.asarray(X, dtype=float)
    Y = np.asarray(Y, dtype=float)
    mu = X.mean(axis=0).copy()
    X -= mu
    if Y is not X:
        Y -= mu
    return ((X[:, None, :] - Y[None, :, :]) ** 2).sum(-1)
