"""The loss is a mean, the gradient is not divided by N.

Fails: visible, gradient
"""

def softmax_cross_entropy(Z, y):
    N = len(y)
    s = Z - Z.max(1, keepdims=True)
    lp = s - np.log(np.exp(s).sum(1, keepdims=True))
    d = np.exp(lp)
    d[np.arange(N), y] -= 1
    return -lp[np.arange(N), y].mean(), d
