"""Predictions are collected in np.zeros(M), a float array and not an integer one.

Fails: labels
"""

def knn_predict(X_train, y_train, X, k):
    d = pairwise_sq_dists(X, X_train)
    preds = np.zeros(X.shape[0])
    for i in range(X.shape[0]):
        vals, cnt = np.unique(y_train[np.argsort(d[i])[:k]], return_counts=True)
        preds[i] = vals[cnt.argmax()]
    return preds
