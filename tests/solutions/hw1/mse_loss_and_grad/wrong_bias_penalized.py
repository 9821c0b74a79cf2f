"""lam b^2 is in the loss and in db.

Fails: visible, values, shapes, inputs
"""

def mse_loss_and_grad(w, b, X, y, lam):
    r = X @ w + b - np.ravel(y)
    return np.mean(r**2) + lam * (w @ w + b * b), 2 * X.T @ r / len(r) + 2 * lam * w, 2 * r.mean() + 2 * lam * b
