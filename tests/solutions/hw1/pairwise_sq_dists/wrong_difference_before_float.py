"""Converts to float only after the subtraction, so that unsigned integers have already wrapped around.

Fails: visible, inputs
"""
def pairwise_sq_dists(X, Y):
    diff = X[:, None, :] - Y[None, :, :]
    diff = diff.astype(np.float64)
    return (diff**2).sum(axis=2)
