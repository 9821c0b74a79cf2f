"""std 0 is replaced by 1: Xtr is fine but a constant column in the test set is not scaled by eps, and std is returned as 1.

Fails: visible, values, constant
"""

def standardize(X_train, X_test, eps=1e-8):
    X_train = np.asarray(X_train, dtype=np.float64)
    X_test = np.asarray(X_test, dtype=np.float64)
    mean = X_train.mean(axis=0)
    std = X_train.std(axis=0)
    std[std < eps] = 1.0
    return (X_train - mean) / (std + eps), (X_test - mean) / (std + eps), mean, std
