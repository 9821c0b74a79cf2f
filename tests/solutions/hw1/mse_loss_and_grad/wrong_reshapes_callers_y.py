"""Sets y.shape, which turns the caller's column into a row of numbers, too.

Fails: inputs
"""
def mse_loss_and_grad(w, b, X, y, lam):
    y.shape = (X.shape[0],)
    r = X @ w + b - y
    N = X.shape[0]
    loss = (r * r).sum() / N + lam * (w * w).sum()
    return float(loss), 2 / N * X.T @ r + 2 * lam * w, float(2 / N * r.sum())
