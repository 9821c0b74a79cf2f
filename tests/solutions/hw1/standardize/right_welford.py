"""Right: Welford's running mean and sum of squares, one row at a time."""

def standardize(X_train, X_test, eps=1e-8):
    D = X_train.shape[1]
    mean = np.zeros(D)
    M2 = np.zeros(D)
    for n, row in enumerate(X_train, start=1):
        before = row - mean
        mean = mean + before / n
        M2 = M2 + before * (row - mean)
    std = np.sqrt(M2 / len(X_train))
    scale = lambda Z: np.divide(np.subtract(Z, mean, dtype=np.float64), std + eps)
    return scale(X_train), scale(X_test), mean, std
