"""Adds up outer differences, one feature after the other."""
def pairwise_sq_dists(X, Y):
    X = np.asarray(X).astype(np.float64)
    Y = np.asarray(Y).astype(np.float64)
    total = np.zeros((X.shape[0], Y.shape[0]))
    for d in range(X.shape[1]):
        diff = np.subtract.outer(X[:, d], Y[:, d])
        total += diff * diff
    return total
