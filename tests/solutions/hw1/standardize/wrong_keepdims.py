"""mean and std come back as (1, D), not (D,).

Fails: visible, values, constant, inputs
"""

def standardize(X_train, X_test, eps=1e-8):
    X_train = np.asarray(X_train, dtype=np.float64)
    X_test = np.asarray(X_test, dtype=np.float64)
    mean = X_train.mean(axis=0, keepdims=True)
    std = X_train.std(axis=0, keepdims=True)
    return (X_train - mean) / (std + eps), (X_test - mean) / (std + eps), mean, std
