"""Ascending argsort of a similarity (minus the distance): the farthest neighbours vote.

Fails: visible, ties, neighbours, labels
"""

def knn_predict(X_train, y_train, X, k):
    sim = -pairwise_sq_dists(X, X_train)
    idx = np.argsort(sim, axis=1)[:, :k]
    classes = np.unique(y_train)
    votes = (y_train[idx][..., None] == classes).sum(axis=1)
    return classes[np.argmax(votes, axis=1)]
