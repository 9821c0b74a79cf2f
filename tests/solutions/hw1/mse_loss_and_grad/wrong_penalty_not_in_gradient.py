"""The penalty is in the loss only.

Fails: visible, values, shapes, inputs
"""

def mse_loss_and_grad(w, b, X, y, lam):
    r = X @ w + b - np.ravel(y)
    return np.mean(r**2) + lam * w @ w, 2 * X.T @ r / len(r), 2 * r.mean()
