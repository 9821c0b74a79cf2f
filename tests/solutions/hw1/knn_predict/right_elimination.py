"""Right: k rounds of argmin with the winner set to inf, in a distance table of its own."""

def knn_predict(X_train, y_train, X, k):
    d = np.array([[np.linalg.norm(np.subtract(a, b, dtype=np.float64)) for b in X_train] for a in X])
    d = d.reshape(len(X), len(X_train))
    classes = sorted(set(int(v) for v in y_train))
    tally = np.zeros((len(X), len(classes)), dtype=int)
    everyone = np.arange(len(X))
    for _ in range(k):
        j = d.argmin(axis=1)
        d[everyone, j] = np.inf
        for m in everyone:
            tally[m, classes.index(int(y_train[j[m]]))] += 1
    return np.array([classes[c] for c in tally.argmax(axis=1)], dtype=int)
