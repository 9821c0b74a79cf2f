"""All as columns, brought back at the end."""

def mse_loss_and_grad(w, b, X, y, lam):
    N = X.shape[0]
    W, Y = np.reshape(w, (-1, 1)).astype(float), np.reshape(y, (-1, 1)).astype(float)
    R = X @ W + b - Y
    loss = (R.T @ R / N + lam * W.T @ W).item()
    return loss, ((2 / N) * X.T @ R + 2 * lam * W)[:, 0], (2 / N) * R.sum()
