"""y.shape is set, and y -= the prediction: the caller's targets change.

Fails: inputs
"""

def mse_loss_and_grad(w, b, X, y, lam):
    y = y.reshape(-1)
    y -= (X @ w + b).astype(y.dtype)
    r = -y.astype(float)
    return np.mean(r**2) + lam * w @ w, 2 * X.T @ r / len(r) + 2 * lam * w, 2 * r.mean()
