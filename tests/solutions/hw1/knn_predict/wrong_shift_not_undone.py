"""Shifts labels by the minimum for bincount and forgets to shift back: right when the smallest label is 0.

Fails: visible, ties, neighbours, labels
"""

def knn_predict(X_train, y_train, X, k):
    d = pairwise_sq_dists(X, X_train)
    nearest = np.argsort(d, axis=1, kind="stable")[:, :k]
    shifted = y_train.astype(int) - int(y_train.min())
    preds = np.empty(len(X), dtype=int)
    for i in range(len(X)):
        preds[i] = np.bincount(shifted[nearest[i]]).argmax()
    return preds
