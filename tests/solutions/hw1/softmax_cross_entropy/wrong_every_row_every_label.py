"""p[:, y] -= 1 takes one from every row.

Fails: visible, gradient, stability
"""

def softmax_cross_entropy(Z, y):
    N = len(y)
    s = Z - Z.max(1, keepdims=True)
    lp = s - np.log(np.exp(s).sum(1, keepdims=True))
    d = np.exp(lp)
    d[:, y] -= 1
    return -lp[np.arange(N), y].mean(), d / N
