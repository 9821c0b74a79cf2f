"""argpartition with kth = k, which doesn't exist when k = N.

Fails: neighbours, labels
"""
def knn_predict(X_train, y_train, X, k):
    d = pairwise_sq_dists(X, X_train)
    near = np.argpartition(d, k, axis=1)[:, :k]
    classes = np.unique(y_train)
    votes = (y_train[near][:, :, None] == classes).sum(axis=1)
    return classes[votes.argmax(axis=1)]
