"""Centres with -= on a view made by asarray, so float64 inputs are changed.

Fails: visible, inputs
"""

def pairwise_sq_dists(X, Y):
    X = np.asarray(X, dtype=np.float64)
    Y = np.asarray(Y, dtype=np.float64)
    mu = X.mean(axis=0)
    if Y is X:
        Y = X.copy()
    X -= mu
    Y -= mu
    d = (X ** 2).sum(1)[:, None] + (Y ** 2).sum(1)[None, :] - 2 * X.dot(Y.T)
    d[d < 0] = 0
    return d
