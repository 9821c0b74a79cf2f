"""Shifts the labels to start at zero for bincount and forgets to shift back.

Fails: visible, labels
"""
def knn_predict(X_train, y_train, X, k):
    y = np.asarray(y_train).astype(int)
    y = y - min(y.min(), 0)
    d = pairwise_sq_dists(X, X_train)
    near = np.argsort(d, axis=1)[:, :k]
    return np.array([np.bincount(y[row]).argmax() for row in near])
