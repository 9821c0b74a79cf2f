"""Two loops, += and -=."""

def multiclass_hinge(S, y, delta=1.0):
    N, C = S.shape
    loss, dS = 0.0, np.zeros((N, C))
    for i in range(N):
        for j in range(C):
            gap = float(S[i, j]) - float(S[i, y[i]]) + delta
            if j != y[i] and gap > 0:
                loss += gap / N
                dS[i, j] += 1 / N
                dS[i, y[i]] -= 1 / N
    return loss, dS
