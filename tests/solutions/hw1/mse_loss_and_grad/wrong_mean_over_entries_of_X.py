"""Divides by the number of entries of X, N D, in the gradient of w.

Fails: visible, values, shapes, inputs
"""
def mse_loss_and_grad(w, b, X, y, lam):
    w, X = np.asarray(w, dtype=float), np.asarray(X, dtype=float)
    r = X @ w + b - np.ravel(y)
    loss = np.mean(r**2) + lam * np.dot(w, w)
    dw = 2 * (X.T @ r) / X.size + 2 * lam * w
    return float(loss), dw, float(2 * np.mean(r))
