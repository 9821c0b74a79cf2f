"""Takes the mean of y as the bias, as if the features had been centred for good.

Fails: visible, values, shift, smallest
"""
def ridge_fit(X, y, lam):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    Xc, yc = X - X.mean(axis=0), y - y.mean()
    U, s, Vt = np.linalg.svd(Xc, full_matrices=False)
    keep = s > 1e-10 * max(s.max(), 1e-300)
    f = np.zeros_like(s)
    f[keep] = s[keep] / (s[keep] ** 2 + len(X) * lam)
    return Vt.T @ (f * (U.T @ yc)), float(y.mean())
