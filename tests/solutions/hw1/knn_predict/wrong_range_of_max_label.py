"""Loops over range(max label + 1), so negative labels can never win.

Fails: visible, labels
"""

def knn_predict(X_train, y_train, X, k):
    d = pairwise_sq_dists(X, X_train)
    nearest = np.argsort(d, axis=1)[:, :k]
    votes = y_train[nearest]
    n_classes = max(int(y_train.max()) + 1, 1)
    counts = np.zeros((len(X), n_classes), dtype=int)
    for c in range(n_classes):
        counts[:, c] = (votes == c).sum(axis=1)
    return counts.argmax(axis=1)
