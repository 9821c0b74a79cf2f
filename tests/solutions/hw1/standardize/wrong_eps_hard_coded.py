"""The eps argument is ignored, 1e-8 is written into the formula.

Fails: visible, values, constant
"""

def standardize(X_train, X_test, eps=1e-8):
    X_train = np.asarray(X_train, dtype=float)
    X_test = np.asarray(X_test, dtype=float)
    mean, std = X_train.mean(0), X_train.std(0)
    Xtr = (X_train - mean) / (std + 1e-8)
    Xte = (X_test - mean) / (std + 1e-8)
    return Xtr, Xte, mean, std
