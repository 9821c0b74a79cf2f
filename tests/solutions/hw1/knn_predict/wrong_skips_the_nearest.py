"""Leaves out the nearest sample, as if the query were among the training samples.

Fails: visible, ties, neighbours, labels
"""
def knn_predict(X_train, y_train, X, k):
    d = pairwise_sq_dists(X, X_train)
    classes, yi = np.unique(y_train, return_inverse=True)
    out = []
    for row in d:
        near = np.argsort(row)[1:k + 1] if len(row) > 1 else [0]
        out.append(classes[np.bincount(yi[near], minlength=len(classes)).argmax()])
    return np.array(out)
