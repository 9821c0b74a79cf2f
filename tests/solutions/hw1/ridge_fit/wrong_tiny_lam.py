"""lam = 0 is replaced by 0.001, so that the inverse exists.

Fails: visible, values, smallest
"""

def ridge_fit(X, y, lam):
    N, D = X.shape
    lam = max(lam, 1e-3)
    Xc, yc = X - X.mean(0), y - y.mean()
    w = np.linalg.solve(Xc.T @ Xc + N * lam * np.eye(D), Xc.T @ yc)
    return w, float(y.mean() - X.mean(0) @ w)
