"""The sum of the squares in the gradient, the mean in the loss.

Fails: visible, values, shapes, inputs
"""

def mse_loss_and_grad(w, b, X, y, lam):
    r = X @ w + b - np.ravel(y)
    return np.mean(r**2) + lam * w @ w, 2 * X.T @ r + 2 * lam * w, 2 * r.sum()
