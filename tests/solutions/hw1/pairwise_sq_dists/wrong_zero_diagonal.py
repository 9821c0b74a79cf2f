"""Sets the diagonal to 0 to hide the negative values, which is wrong whenever Y is not X.

Fails: visible, values, inputs, stability
"""

def pairwise_sq_dists(X, Y):
    X = X.astype(float)
    Y = Y.astype(float)
    D = (X ** 2).sum(1)[:, None] + (Y ** 2).sum(1) - 2 * X @ Y.T
    np.fill_diagonal(D, 0.0)
    return np.maximum(D, 0.0)
