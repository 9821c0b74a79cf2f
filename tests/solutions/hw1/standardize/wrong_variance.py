"""Divides by the variance (and returns it as std): right only when std is 0 or 1.

Fails: visible, values, constant, inputs
"""

def standardize(X_train, X_test, eps=1e-8):
    X_train = np.asarray(X_train, dtype=np.float64)
    mean = X_train.mean(axis=0)
    std = ((X_train - mean) ** 2).mean(axis=0)
    return (X_train - mean) / (std + eps), (X_test - mean) / (std + eps), mean, std
