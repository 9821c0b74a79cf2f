"""Right: neighbour indicator matrix times one-hot labels, argmax over sorted classes."""

def knn_predict(X_train, y_train, X, k):
    classes, inv = np.unique(y_train, return_inverse=True)
    d = pairwise_sq_dists(X, X_train)
    near = np.zeros(d.shape)
    np.put_along_axis(near, np.argsort(d, axis=1, kind="stable")[:, :k], 1.0, axis=1)
    votes = near @ np.eye(len(classes))[inv]
    return classes[votes.argmax(axis=1)]
