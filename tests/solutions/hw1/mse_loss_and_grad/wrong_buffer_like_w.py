"""Fills dw into a buffer like w, which cuts off digits when w holds integers.

Fails: inputs
"""
def mse_loss_and_grad(w, b, X, y, lam):
    r = X @ w + b - np.ravel(y)
    dw = np.zeros_like(w)
    for d in range(len(w)):
        dw[d] = 2 * np.mean(r * X[:, d]) + 2 * lam * w[d]
    return float(np.mean(r**2) + lam * np.sum(w**2)), dw, float(2 * np.mean(r))
