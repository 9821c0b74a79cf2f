"""Right: a fitted closure, centred deviations through np.hypot reduction for the norm."""

def standardize(X_train, X_test, eps=1e-8):
    def fit(A):
        A = np.asarray(A, dtype=np.float64)
        centre = np.ones(len(A)) @ (A - A[0]) / len(A) + A[0]
        spread = np.hypot.reduce(A - centre, axis=0, initial=0.0) / len(A) ** 0.5
        return centre, spread, lambda Z: (np.asarray(Z, np.float64) - centre) / (spread + eps)
    mean, std, apply = fit(X_train)
    return apply(X_train), apply(X_test), mean, std
