"""Expands the square in float64 but leaves the tiny negative numbers that rounding makes for identical rows.

Fails: stability
"""
def pairwise_sq_dists(X, Y):
    X = np.array(X, dtype=np.float64)
    Y = np.array(Y, dtype=np.float64)
    xx = np.sum(X * X, axis=1, keepdims=True)
    yy = np.sum(Y * Y, axis=1)
    return xx - 2 * np.dot(X, Y.T) + yy
