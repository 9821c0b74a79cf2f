"""X and Y are each centred by their own mean 'for stability', which moves them against each other.

Fails: visible, values, inputs, stability
"""

def pairwise_sq_dists(X, Y):
    X = np.asarray(X, dtype=np.float64)
    Y = np.asarray(Y, dtype=np.float64)
    # distances do not change under translation, so remove the offset first
    X = X - X.mean(axis=0)
    Y = Y - Y.mean(axis=0)
    d = (X * X).sum(1, keepdims=True) - 2 * X @ Y.T + (Y * Y).sum(1)
    return np.clip(d, 0, None)
