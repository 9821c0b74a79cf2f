"""delta is added into an array of S's type: 0.5 becomes 0 for integers.

Fails: inputs
"""

def multiclass_hinge(S, y, delta=1.0):
    N = len(y)
    r = np.arange(N)
    m = np.zeros_like(S)
    for i in r:
        for j in range(S.shape[1]):
            if j != y[i]:
                m[i, j] = max(0, S[i, j] - S[i, y[i]] + delta)
    d = (m > 0).astype(float)
    d[r, y] = -d.sum(1)
    return m.sum() / N, d / N
