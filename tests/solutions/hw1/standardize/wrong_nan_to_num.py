"""Ignores eps and patches 0/0 by nan_to_num: the test set's constant columns blow up to 1.8e308.

Fails: visible, values, constant
"""

def standardize(X_train, X_test, eps=1e-8):
    X_train = np.asarray(X_train, dtype=np.float64)
    X_test = np.asarray(X_test, dtype=np.float64)
    mean, std = X_train.mean(0), X_train.std(0)
    with np.errstate(divide="ignore", invalid="ignore"):
        Xtr = np.nan_to_num((X_train - mean) / std)
        Xte = np.nan_to_num((X_test - mean) / std)
    return Xtr, Xte, mean, std
