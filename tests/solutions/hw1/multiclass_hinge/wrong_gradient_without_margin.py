"""The loss has the margin, but the gradient counts only the classes that are ahead of the true one.

Fails: visible, gradient, inputs
"""
def multiclass_hinge(S, y, delta=1.0):
    S = np.asarray(S, dtype=float)
    N, C = S.shape
    true = S[np.arange(N), y][:, None]
    other = 1 - one_hot(y, C)
    loss = (other * np.maximum(0, S - true + delta)).sum() / N
    V = other * (S > true)
    return float(loss), (V - one_hot(y, C) * V.sum(axis=1, keepdims=True)) / N
