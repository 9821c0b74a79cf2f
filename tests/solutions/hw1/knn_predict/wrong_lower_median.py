"""Takes the (lower) median of the neighbours' labels: right for any two labels, ties too, wrong for three.

Fails: ties, neighbours
"""

def knn_predict(X_train, y_train, X, k):
    d = pairwise_sq_dists(X, X_train)
    nearest = np.argsort(d, axis=1)[:, :k]
    votes = np.sort(y_train[nearest], axis=1)
    return votes[:, (k - 1) // 2]
