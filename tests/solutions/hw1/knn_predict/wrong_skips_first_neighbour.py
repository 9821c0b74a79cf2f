"""Skips the nearest row as if the query were itself in the training set.

Fails: visible, ties, neighbours, labels
"""

def knn_predict(X_train, y_train, X, k):
    d = pairwise_sq_dists(X, X_train)
    order = np.argsort(d, axis=1)
    if len(X_train) > k:
        order = order[:, 1:k + 1]     # first one is the point itself
    classes, inv = np.unique(y_train, return_inverse=True)
    votes = np.stack([(inv[order] == c).sum(1) for c in range(len(classes))], axis=1)
    return classes[votes.argmax(1)]
