"""The returned std has eps added already.

Fails: visible, values, constant
"""
def standardize(X_train, X_test, eps=1e-8):
    X_train, X_test = np.array(X_train, dtype=float), np.array(X_test, dtype=float)
    mean = X_train.mean(0)
    std = X_train.std(0) + eps
    return (X_train - mean) / std, (X_test - mean) / std, mean, std
