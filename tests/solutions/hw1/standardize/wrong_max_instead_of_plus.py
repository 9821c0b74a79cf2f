"""Divides by max(std, eps) instead of std + eps: visible for a larger eps.

Fails: visible, values
"""

def standardize(X_train, X_test, eps=1e-8):
    mean = np.asarray(X_train, float).mean(axis=0)
    std = np.asarray(X_train, float).std(axis=0)
    scale = np.maximum(std, eps)
    return (X_train - mean) / scale, (X_test - mean) / scale, mean, std
