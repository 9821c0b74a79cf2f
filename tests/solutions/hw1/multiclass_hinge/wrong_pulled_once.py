"""Pulls the true class up once, however many classes violate its margin.

Fails: visible, gradient
"""
def multiclass_hinge(S, y, delta=1.0):
    S = np.asarray(S, dtype=float)
    N = len(S)
    rows = np.arange(N)
    M = np.maximum(0, S - S[rows, y][:, None] + delta)
    M[rows, y] = 0
    dS = (M > 0).astype(float)
    dS[rows, y] = -1.0 * (M > 0).any(axis=1)
    return float(M.sum(axis=1).mean()), dS / N
