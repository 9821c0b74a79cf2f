"""Marks the true class by minus infinity in the caller's array.

Fails: inputs
"""
def multiclass_hinge(S, y, delta=1.0):
    S = np.asarray(S, dtype=float)
    rows = np.arange(len(S))
    true = S[rows, y].copy()
    S[rows, y] = -np.inf
    M = np.maximum(S - true[:, None] + delta, 0)
    dS = (M > 0).astype(float)
    dS[rows, y] -= dS.sum(axis=1)
    return float(M.sum() / len(S)), dS / len(S)
