"""With the factor 1/2 of other books.

Fails: visible, values, shapes, inputs
"""

def mse_loss_and_grad(w, b, X, y, lam):
    r = X @ w + b - np.ravel(y)
    N = len(X)
    return 0.5 * np.mean(r**2) + 0.5 * lam * w @ w, X.T @ r / N + lam * w, r.mean()
