"""Divides by N - 1 in the standard deviation.

Fails: visible, values, constant, inputs
"""
def standardize(X_train, X_test, eps=1e-8):
    Xtr = np.array(X_train, dtype=float)
    Xte = np.array(X_test, dtype=float)
    mean = Xtr.mean(axis=0)
    std = Xtr.std(axis=0, ddof=1)
    return (Xtr - mean) / (std + eps), (Xte - mean) / (std + eps), mean, std
