"""The margin is written as 1, whatever delta says.

Fails: inputs
"""
def multiclass_hinge(S, y, delta=1.0):
    S = np.asarray(S, dtype=float)
    N = S.shape[0]
    loss, dS = 0.0, np.zeros(S.shape)
    for i in range(N):
        for j in range(S.shape[1]):
            bracket = S[i, j] - S[i, y[i]] + 1.0
            if j != y[i] and bracket > 0:
                loss += bracket
                dS[i, j] += 1
                dS[i, y[i]] -= 1
    return loss / N, dS / N
