"""x.x is added along the wrong axis (no [:, None]): wrong values for N = M, an error when N differs from M.

Fails: visible, values, inputs, stability
"""

def pairwise_sq_dists(X, Y):
    X = np.asarray(X, float)
    Y = np.asarray(Y, float)
    sq = np.sum(X ** 2, axis=1) + np.sum(Y ** 2, axis=1) - 2.0 * X @ Y.T
    return np.maximum(sq, 0.0)
