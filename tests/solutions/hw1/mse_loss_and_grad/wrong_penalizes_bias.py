"""Penalizes the bias, too, in the loss and in its gradient.

Fails: visible, values, shapes, inputs
"""
def mse_loss_and_grad(w, b, X, y, lam):
    w, X = np.asarray(w, dtype=float), np.asarray(X, dtype=float)
    r = X @ w + b - np.asarray(y, dtype=float).reshape(-1)
    loss = np.mean(r**2) + lam * (np.sum(w**2) + b**2)
    return float(loss), 2 * X.T @ r / len(r) + 2 * lam * w, float(2 * r.mean() + 2 * lam * b)
