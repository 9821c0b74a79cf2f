"""eps is added to the variance under the root (batch norm habit) and not to std.

Fails: visible, values, constant
"""

def standardize(X_train, X_test, eps=1e-8):
    X_train = np.asarray(X_train, dtype=np.float64)
    X_test = np.asarray(X_test, dtype=np.float64)
    mean = X_train.mean(axis=0)
    var = X_train.var(axis=0)
    inv = 1.0 / np.sqrt(var + eps)
    return (X_train - mean) * inv, (X_test - mean) * inv, mean, np.sqrt(var)
