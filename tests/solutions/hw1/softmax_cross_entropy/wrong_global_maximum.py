"""The maximum of the whole array.

Fails: stability
"""

def softmax_cross_entropy(Z, y):
    N = len(y)
    s = Z - Z.max()
    lp = s - np.log(np.exp(s).sum(1, keepdims=True))
    d = np.exp(lp)
    d[np.arange(N), y] -= 1
    return -lp[np.arange(N), y].mean(), d / N
