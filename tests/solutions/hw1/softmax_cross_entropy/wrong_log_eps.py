"""log(p + 1e-8).

Fails: visible, stability
"""

def softmax_cross_entropy(Z, y):
    N = len(y)
    e = np.exp(Z - Z.max(1, keepdims=True))
    p = e / e.sum(1, keepdims=True)
    loss = -np.mean(np.log(p[np.arange(N), y] + 1e-8))
    p[np.arange(N), y] -= 1
    return loss, p / N
