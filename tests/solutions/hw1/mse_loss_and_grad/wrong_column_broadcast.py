"""y as a column makes a table of all pairs.

Fails: visible, shapes, inputs
"""

def mse_loss_and_grad(w, b, X, y, lam):
    r = X @ w + b - y
    N = len(X)
    return float(np.mean(r**2) + lam * np.sum(w**2)), 2 * X.T @ (r if r.ndim == 1 else r.mean(1)) / N + 2 * lam * w, float(2 * r.mean())
