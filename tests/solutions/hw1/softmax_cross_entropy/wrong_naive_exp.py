"""exp of the scores as they are.

Fails: visible, stability
"""

def softmax_cross_entropy(Z, y):
    N = len(y)
    p = np.exp(Z) / np.exp(Z).sum(1, keepdims=True)
    loss = -np.log(p[np.arange(N), y]).mean()
    p[np.arange(N), y] -= 1
    return loss, p / N
