"""The result buffer takes X's dtype, so with an integer X and a float Y the distances are truncated.

Fails: visible, inputs
"""

def pairwise_sq_dists(X, Y):
    N, M = X.shape[0], Y.shape[0]
    out = np.zeros((N, M), dtype=X.dtype)
    for i in range(N):
        for j in range(M):
            delta = X[i].astype(np.float64) - Y[j].astype(np.float64)
            out[i, j] = delta @ delta
    return out
