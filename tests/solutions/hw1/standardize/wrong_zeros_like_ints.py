"""Writes into zeros_like(input): for integer inputs the standardized values are truncated to integers.

Fails: inputs
"""

def standardize(X_train, X_test, eps=1e-8):
    Xtr = np.zeros_like(X_train)
    Xte = np.zeros_like(X_test)
    D = X_train.shape[1]
    mean, std = np.zeros(D), np.zeros(D)
    for j in range(D):
        mean[j] = X_train[:, j].mean()
        std[j] = X_train[:, j].std()
        Xtr[:, j] = (X_train[:, j] - mean[j]) / (std[j] + eps)
        Xte[:, j] = (X_test[:, j] - mean[j]) / (std[j] + eps)
    return Xtr, Xte, mean, std
