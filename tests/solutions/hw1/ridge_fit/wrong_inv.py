"""np.linalg.inv of a singular matrix for lam = 0.

Fails: smallest
"""

def ridge_fit(X, y, lam):
    N, D = X.shape
    Xc, yc = X - X.mean(0), y - y.mean()
    w = np.linalg.inv(Xc.T @ Xc + N * lam * np.eye(D)) @ Xc.T @ yc
    return w, float(y.mean() - X.mean(0) @ w)
