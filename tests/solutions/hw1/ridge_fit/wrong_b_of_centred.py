"""b is the mean of y, without the mean of X.

Fails: visible, values, shift, smallest
"""

def ridge_fit(X, y, lam):
    N, D = X.shape
    Xc, yc = X - X.mean(0), y - y.mean()
    w = np.linalg.pinv(Xc.T @ Xc + N * lam * np.eye(D), rcond=1e-10) @ Xc.T @ yc
    return w, float(y.mean())
