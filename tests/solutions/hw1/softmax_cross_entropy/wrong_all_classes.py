"""Sums one_hot log p and (1 - one_hot) log(1 - p), as for independent labels.

Fails: visible, loss, stability
"""

def softmax_cross_entropy(Z, y):
    N, C = Z.shape
    s = Z - Z.max(1, keepdims=True)
    p = np.exp(s) / np.exp(s).sum(1, keepdims=True)
    t = np.eye(C)[y]
    loss = -np.mean(np.sum(t * np.log(p + 1e-300) + (1 - t) * np.log(1 - p + 1e-300), axis=1))
    return loss, (p - t) / N
