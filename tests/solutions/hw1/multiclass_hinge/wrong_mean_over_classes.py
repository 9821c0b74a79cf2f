"""Means over the classes as well, as MultiMarginLoss does.

Fails: visible, loss, gradient, inputs
"""
def multiclass_hinge(S, y, delta=1.0):
    S = np.asarray(S, dtype=float)
    N, C = S.shape
    rows = np.arange(N)
    M = np.maximum(0, S - S[rows, y].reshape(-1, 1) + delta)
    M[rows, y] = 0
    dS = (M > 0) / (N * C)
    dS[rows, y] = -dS.sum(axis=1)
    return float(M.mean()), dS
