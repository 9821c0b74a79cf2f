"""A column of ones in X, penalized like the others.

Fails: visible, values, shift, smallest
"""

def ridge_fit(X, y, lam):
    N = len(X)
    Z = np.column_stack([X, np.ones(N)])
    w = np.linalg.pinv(Z.T @ Z + N * lam * np.eye(Z.shape[1])) @ Z.T @ y
    return w[:-1], float(w[-1])
