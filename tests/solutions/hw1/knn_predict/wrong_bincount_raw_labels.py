"""np.bincount on the labels themselves: fails for negative labels.

Fails: visible, labels
"""

def knn_predict(X_train, y_train, X, k):
    d = pairwise_sq_dists(X, X_train)
    nearest = np.argsort(d, axis=1)[:, :k]
    return np.array([np.bincount(v).argmax() for v in y_train[nearest]])
