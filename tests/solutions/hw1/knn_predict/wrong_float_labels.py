"""Collects the labels in an array of zeros, which holds floats.

Fails: labels
"""
def knn_predict(X_train, y_train, X, k):
    out = np.zeros(len(X))
    for i, row in enumerate(pairwise_sq_dists(X, X_train)):
        labels, counts = np.unique(y_train[np.argsort(row)[:k]], return_counts=True)
        out[i] = labels[np.argmax(counts)]
    return out
