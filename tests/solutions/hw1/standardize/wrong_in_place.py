"""Scales float64 inputs in place.

Fails: visible, inputs
"""
def standardize(X_train, X_test, eps=1e-8):
    Xtr = np.asarray(X_train, dtype=np.float64)
    Xte = np.asarray(X_test, dtype=np.float64)
    mean = Xtr.mean(axis=0)
    std = Xtr.std(axis=0)
    for A in (Xtr, Xte):
        A -= mean
        A /= std + eps
    return Xtr, Xte, mean, std
