"""The test set is scaled by its own mean and std.

Fails: visible, values, constant, inputs
"""

def standardize(X_train, X_test, eps=1e-8):
    def z(A):
        A = np.asarray(A, dtype=float)
        m, s = A.mean(0), A.std(0)
        return (A - m) / (s + eps), m, s
    Xtr, mean, std = z(X_train)
    Xte, _, _ = z(X_test)
    return Xtr, Xte, mean, std
