"""Centres float inputs in place.

Fails: smallest
"""
def ridge_fit(X, y, lam):
    X = np.asarray(X, dtype=float)
    y = np.asarray(y, dtype=float)
    N, D = X.shape
    xm, ym = X.mean(axis=0), y.mean()
    X -= xm
    y -= ym
    A = np.vstack([X, np.sqrt(N * lam) * np.eye(D)])
    w = np.linalg.lstsq(A, np.concatenate([y, np.zeros(D)]), rcond=None)[0]
    return w, float(ym - xm @ w)
