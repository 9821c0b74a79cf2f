"""The margin is always 1.

Fails: inputs
"""

def multiclass_hinge(S, y, delta=1.0):
    N = len(y)
    r = np.arange(N)
    m = np.maximum(0, S - S[r, y][:, None] + 1)
    m[r, y] = 0
    d = (m > 0).astype(float)
    d[r, y] = -d.sum(1)
    return m.sum() / N, d / N
