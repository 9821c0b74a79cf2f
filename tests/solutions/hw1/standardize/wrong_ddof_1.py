"""Sample standard deviation (N-1) instead of the population one.

Fails: visible, values, constant, inputs
"""

def standardize(X_train, X_test, eps=1e-8):
    X_train = np.asarray(X_train, dtype=np.float64)
    X_test = np.asarray(X_test, dtype=np.float64)
    mean = X_train.mean(axis=0)
    n = max(len(X_train) - 1, 1)
    std = np.sqrt(((X_train - mean) ** 2).sum(axis=0) / n)
    return (X_train - mean) / (std + eps), (X_test - mean) / (std + eps), mean, std
