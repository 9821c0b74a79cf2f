"""Means as a product with a row of 1/N, scaling as a product with a diagonal matrix."""
def standardize(X_train, X_test, eps=1e-8):
    A = np.asarray(X_train, dtype=float)
    B = np.asarray(X_test, dtype=float)
    mean = np.ones(len(A)) @ A / len(A)
    centred = A - mean
    std = np.linalg.norm(centred, axis=0) / np.sqrt(len(A))
    D = np.diag(1.0 / (std + eps))
    return centred @ D, (B - mean) @ D, mean, std
