"""Squeezes the result, which loses an axis when N = 1 or M = 1.

Fails: visible, values
"""
def pairwise_sq_dists(X, Y):
    X = np.asarray(X, dtype=float)
    Y = np.asarray(Y, dtype=float)
    rows = [np.sum((Y - x) ** 2, axis=1) for x in X]
    return np.squeeze(np.array(rows))
