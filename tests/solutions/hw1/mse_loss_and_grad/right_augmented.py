"""Takes the bias for the weight of a column of ones, and a diagonal of penalties that spares it."""
def mse_loss_and_grad(w, b, X, y, lam):
    X = np.asarray(X, dtype=float)
    A = np.c_[X, np.ones(len(X))]
    theta = np.append(np.asarray(w, dtype=float), float(b))
    penalty = np.append(np.full(X.shape[1], float(lam)), 0.0)
    r = A @ theta - np.asarray(y, dtype=float).reshape(len(X))
    loss = np.einsum("n,n->", r, r) / len(X) + np.sum(penalty * theta**2)
    g = 2 * np.einsum("n,nd->d", r, A) / len(X) + 2 * penalty * theta
    return float(loss), g[:-1], float(g[-1])
