"""One mean and one std over the whole array, repeated to shape (D,).

Fails: visible, values, constant, inputs
"""

def standardize(X_train, X_test, eps=1e-8):
    D = X_train.shape[1]
    mean = np.full(D, np.mean(X_train, dtype=np.float64))
    std = np.full(D, np.std(X_train, dtype=np.float64))
    return (X_train - mean) / (std + eps), (X_test - mean) / (std + eps), mean, std
