"""Squares the sum of the differences instead of summing the squares (same for D = 1).

Fails: visible, values, inputs, stability
"""

def pairwise_sq_dists(X, Y):
    sx = np.asarray(X, dtype=float).sum(axis=1)
    sy = np.asarray(Y, dtype=float).sum(axis=1)
    return (sx[:, None] - sy[None, :]) ** 2
