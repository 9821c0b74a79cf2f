"""Replaces a standard deviation of zero by one, as scikit-learn does.

Fails: visible, constant
"""
def standardize(X_train, X_test, eps=1e-8):
    X_train = np.asarray(X_train, dtype=float)
    X_test = np.asarray(X_test, dtype=float)
    mean = X_train.mean(axis=0)
    std = X_train.std(axis=0)
    std[std == 0] = 1.0
    return (X_train - mean) / (std + eps), (X_test - mean) / (std + eps), mean, std
