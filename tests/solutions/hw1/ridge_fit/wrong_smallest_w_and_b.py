"""For lam = 0 takes lstsq with a column of ones, which makes w and b together small, not w alone.

Fails: smallest
"""
def ridge_fit(X, y, lam):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    N, D = X.shape
    A = np.column_stack([X, np.ones(N)])
    if lam == 0:
        wb = np.linalg.lstsq(A, y, rcond=None)[0]
    else:
        P = N * lam * np.eye(D + 1)
        P[-1, -1] = 0
        wb = np.linalg.solve(A.T @ A + P, A.T @ y)
    return wb[:-1], float(wb[-1])
