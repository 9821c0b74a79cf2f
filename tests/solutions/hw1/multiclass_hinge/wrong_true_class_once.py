"""The true class gets -1, however many margins are violated.

Fails: visible, gradient
"""

def multiclass_hinge(S, y, delta=1.0):
    N = len(y)
    r = np.arange(N)
    m = np.maximum(0, S - S[r, y][:, None] + delta)
    m[r, y] = 0
    d = (m > 0).astype(float)
    d[r, y] = -(d.sum(1) > 0).astype(float)
    return m.sum() / N, d / N
