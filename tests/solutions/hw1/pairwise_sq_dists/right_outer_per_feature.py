"""Right: adds up one np.subtract.outer per feature."""

def pairwise_sq_dists(X, Y):
    X = np.asarray(X, dtype=np.float64)
    Y = np.asarray(Y, dtype=np.float64)
    total = np.zeros((X.shape[0], Y.shape[0]))
    for x_col, y_col in zip(X.T, Y.T):
        gap = np.subtract.outer(x_col, y_col)
        total += gap * gap
    return total
