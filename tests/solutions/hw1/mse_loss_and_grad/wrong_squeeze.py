"""squeeze() of y and of X loses an axis where N = 1 or D = 1.

Fails: shapes
"""

def mse_loss_and_grad(w, b, X, y, lam):
    X, y = X.squeeze(), y.squeeze()
    r = X @ w + b - y
    return np.mean(r**2) + lam * w @ w, 2 * X.T @ r / len(r) + 2 * lam * w, 2 * r.mean()
