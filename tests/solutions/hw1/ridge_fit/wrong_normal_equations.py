"""Solves the normal equations directly, which for lam = 0 and copied features gives some w, or none.

Fails: smallest
"""
def ridge_fit(X, y, lam):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    xm, ym = X.mean(axis=0), y.mean()
    Xc = X - xm
    G = Xc.T @ Xc + len(X) * lam * np.eye(X.shape[1])
    try:
        w = np.linalg.inv(G) @ Xc.T @ (y - ym)
    except np.linalg.LinAlgError:
        w = np.zeros(X.shape[1])
    return w, float(ym - xm @ w)
