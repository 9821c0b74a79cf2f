"""Test set is centred by its own mean and only scaled by the training std.

Fails: visible, values, constant, inputs
"""

def standardize(X_train, X_test, eps=1e-8):
    mean = np.mean(X_train, axis=0, dtype=np.float64)
    std = np.std(X_train, axis=0, dtype=np.float64)
    Xtr = (X_train - mean) / (std + eps)
    Xte = (X_test - np.mean(X_test, axis=0, dtype=np.float64)) / (std + eps)
    return Xtr, Xte, mean, std
