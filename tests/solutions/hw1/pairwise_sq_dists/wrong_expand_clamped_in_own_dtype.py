"""Expands the square in the dtype of the inputs and clamps at zero, which in float32 at an offset of 1000 is off by far.

Fails: visible, stability
"""
def pairwise_sq_dists(X, Y):
    X, Y = np.asarray(X), np.asarray(Y)
    if X.dtype.kind in "iub":
        X = X.astype(float)
    if Y.dtype.kind in "iub":
        Y = Y.astype(float)
    d = (X**2).sum(axis=1)[:, None] - 2 * X @ Y.T + (Y**2).sum(axis=1)[None, :]
    return np.maximum(d, 0)
