"""Only the worst violator pays, the hinge of Crammer and Singer.

Fails: visible, loss, gradient, inputs
"""
def multiclass_hinge(S, y, delta=1.0):
    S = np.asarray(S, dtype=float)
    N = len(S)
    rows = np.arange(N)
    M = S - S[rows, y][:, None] + delta
    M[rows, y] = -np.inf
    worst = M.argmax(axis=1)
    pay = np.maximum(0, M[rows, worst])
    dS = np.zeros_like(S)
    dS[rows, worst] += pay > 0
    dS[rows, y] -= pay > 0
    return float(pay.mean()), dS / N
