"""lam I in the place of N lam I.

Fails: visible, values, shift
"""

def ridge_fit(X, y, lam):
    Xc, yc = X - X.mean(0), y - y.mean()
    w = np.linalg.lstsq(np.vstack([Xc, np.sqrt(lam) * np.eye(X.shape[1])]), np.append(yc, np.zeros(X.shape[1])), rcond=None)[0]
    return w, y.mean() - X.mean(0) @ w
