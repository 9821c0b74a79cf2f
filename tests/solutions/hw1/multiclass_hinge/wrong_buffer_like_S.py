"""Collects the gradient in a buffer like S, in which 1/N of integer scores is cut off to 0.

Fails: inputs
"""
def multiclass_hinge(S, y, delta=1.0):
    N, C = S.shape
    loss, dS = 0.0, np.zeros_like(S)
    for i in range(N):
        v = S[i] - S[i, y[i]] + delta
        v[y[i]] = 0
        loss += np.maximum(v, 0).sum() / N
        dS[i] = (v > 0) / N
        dS[i, y[i]] = -np.sum(v > 0) / N
    return float(loss), dS
