"""Sums over all classes, the true one included, which adds delta to the loss.

Fails: visible, loss, inputs
"""
def multiclass_hinge(S, y, delta=1.0):
    S = np.asarray(S, dtype=float)
    N = len(S)
    rows = np.arange(N)
    M = np.maximum(0, S - S[rows, y][:, None] + delta)
    V = (M > 0).astype(float)
    V[rows, y] = 0
    V[rows, y] = -V.sum(axis=1)
    return float(M.sum() / N), V / N
