"""Pure Python sums over each column, put together at the end."""
def standardize(X_train, X_test, eps=1e-8):
    def column_stats(col):
        col = [float(v) for v in col]
        mu = sum(col) / len(col)
        return mu, (sum((v - mu) ** 2 for v in col) / len(col)) ** 0.5
    stats = [column_stats(col) for col in zip(*np.asarray(X_train).tolist())]
    mean = np.array([m for m, _ in stats])
    std = np.array([s for _, s in stats])
    scale = lambda A: np.array([[(float(v) - m) / (s + eps) for v, (m, s) in zip(row, stats)] for row in np.asarray(A).tolist()])
    return scale(X_train), scale(X_test), mean, std
