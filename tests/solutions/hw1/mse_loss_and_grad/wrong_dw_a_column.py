"""Makes columns of everything, and returns dw as a column (D, 1).

Fails: visible, values, shapes, inputs
"""
def mse_loss_and_grad(w, b, X, y, lam):
    w = np.asarray(w, dtype=float).reshape(-1, 1)
    y = np.asarray(y, dtype=float).reshape(-1, 1)
    r = X @ w + b - y
    loss = np.mean(r**2) + lam * np.sum(w**2)
    dw = 2 / len(X) * X.T @ r + 2 * lam * w
    return float(loss), dw, float(2 * np.mean(r))
