"""Centres X_train and X with -= 'for accuracy', changing the caller's float arrays (predictions are right).

Fails: labels
"""

def knn_predict(X_train, y_train, X, k):
    if X_train.dtype.kind == "f" and X.dtype.kind == "f" and X is not X_train:
        mu = X_train.mean(axis=0)
        X_train -= mu
        X -= mu
    idx = pairwise_sq_dists(X, X_train).argsort(axis=1)[:, :k]
    classes = np.unique(y_train)
    votes = (y_train[idx][:, :, None] == classes).sum(axis=1)
    return classes[votes.argmax(axis=1)]
