"""Only the worst other class pays.

Fails: visible, loss, gradient, inputs
"""

def multiclass_hinge(S, y, delta=1.0):
    N = len(y)
    r = np.arange(N)
    m = S - S[r, y][:, None] + delta
    m[r, y] = -np.inf
    j = m.argmax(1)
    worst = np.maximum(0, m[r, j])
    d = np.zeros(S.shape)
    d[r, j] += worst > 0
    d[r, y] -= worst > 0
    return worst.mean(), d / N
