"""Appends a column of ones and penalizes its weight, the bias, like all others.

Fails: visible, values, shift
"""
def ridge_fit(X, y, lam):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    N, D = X.shape
    if lam == 0:
        Xc = X - X.mean(0)
        w = np.linalg.lstsq(Xc, y - y.mean(), rcond=None)[0]
        return w, float(y.mean() - X.mean(0) @ w)
    A = np.hstack([X, np.ones((N, 1))])
    wb = np.linalg.solve(A.T @ A + N * lam * np.eye(D + 1), A.T @ y)
    return wb[:D], float(wb[D])
