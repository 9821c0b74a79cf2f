"""Adds eps to the variance, under the root, rather than to the standard deviation.

Fails: visible, values, constant
"""
def standardize(X_train, X_test, eps=1e-8):
    X_train = np.asarray(X_train, dtype=float)
    X_test = np.asarray(X_test, dtype=float)
    mean = X_train.mean(axis=0)
    var = ((X_train - mean) ** 2).mean(axis=0)
    scale = np.sqrt(var + eps)
    return (X_train - mean) / scale, (X_test - mean) / scale, mean, np.sqrt(var)
