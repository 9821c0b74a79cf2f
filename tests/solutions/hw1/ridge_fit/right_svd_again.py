"""Filters the singular values of the centred data, s / (s^2 + N lam), with those that are zero left out."""
def ridge_fit(X, y, lam):
    X, y = np.array(X, dtype=float), np.array(y, dtype=float)
    N = X.shape[0]
    xbar, ybar = X.mean(axis=0), y.mean()
    U, s, Vt = np.linalg.svd(X - xbar, full_matrices=False)
    top = s.max() if s.size else 0.0
    filt = np.array([si / (si * si + N * lam) if si > 1e-10 * top and si > 0 else 0.0 for si in s])
    w = (Vt.T * filt) @ (U.T @ (y - ybar))
    return w, float(ybar - xbar.dot(w))
