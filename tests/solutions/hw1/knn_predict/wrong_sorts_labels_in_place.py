"""y_train.sort() to get the classes in order: the labels no longer belong to their rows, and the input is changed.

Fails: visible, ties, neighbours, labels
"""

def knn_predict(X_train, y_train, X, k):
    idx = np.argsort(pairwise_sq_dists(X, X_train), axis=1)[:, :k]
    y_train.sort()
    classes = [y_train[0]]
    for c in y_train:
        if c != classes[-1]:
            classes.append(c)
    out = []
    for row in idx:
        out.append(max(classes, key=lambda c: np.sum(y_train[row] == c)))
    return np.array(out, dtype=int)
