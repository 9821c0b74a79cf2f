"""The formula, entry by entry, in two loops."""

def pairwise_sq_dists(X, Y):
    d = np.empty((len(X), len(Y)))
    for i in range(len(X)):
        for j in range(len(Y)):
            d[i, j] = np.sum((X[i].astype(float) - Y[j].astype(float)) ** 2)
    return d
