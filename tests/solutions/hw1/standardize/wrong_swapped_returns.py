"""Returns std before mean.

Fails: visible, values, constant, inputs
"""

def standardize(X_train, X_test, eps=1e-8):
    X_train = np.asarray(X_train, dtype=np.float64)
    std, mean = X_train.std(axis=0), X_train.mean(axis=0)
    return (X_train - mean) / (std + eps), (X_test - mean) / (std + eps), std, mean
