"""Uses sqrt(mean(x^2)) without centring first: right only for columns with mean zero.

Fails: visible, values, constant, inputs
"""

def standardize(X_train, X_test, eps=1e-8):
    X_train = np.asarray(X_train, dtype=np.float64)
    mean = X_train.mean(axis=0)
    std = np.sqrt(np.mean(X_train ** 2, axis=0))
    return (X_train - mean) / (std + eps), (X_test - mean) / (std + eps), mean, std
