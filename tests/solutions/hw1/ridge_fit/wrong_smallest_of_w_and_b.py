"""The smallest norm of w and b together, on data that aren't centred.

Fails: smallest
"""

def ridge_fit(X, y, lam):
    N, D = X.shape
    Z = np.column_stack([X, np.ones(N)])
    P = N * lam * np.eye(D + 1)
    P[-1, -1] = 0
    both = np.linalg.pinv(Z.T @ Z + P) @ Z.T @ y
    return both[:-1], both[-1]
