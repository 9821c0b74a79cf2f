"""Copied from the self-distance exercise: only computes j > i and mirrors it, so it needs Y to be X.

Fails: visible, values, inputs, stability
"""

def pairwise_sq_dists(X, Y):
    X, Y = np.asarray(X, float), np.asarray(Y, float)
    out = np.zeros((len(X), len(Y)))
    for i in range(len(X)):
        for j in range(i + 1, len(Y)):
            out[i, j] = ((X[i] - Y[j]) ** 2).sum()
            if j < len(X) and i < len(Y):
                out[j, i] = out[i, j]
    return out
