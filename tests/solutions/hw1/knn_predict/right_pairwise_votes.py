"""Right: own distances, each neighbour counts its agreements, ties resolved by lexsort."""

def knn_predict(X_train, y_train, X, k):
    T = X_train.astype(np.float64)
    out = np.empty(len(X), dtype=np.asarray(y_train).dtype)
    for i, q in enumerate(X.astype(np.float64)):
        gap = T - q
        near = np.asarray(y_train)[np.argsort((gap * gap).sum(axis=1))[:k]]
        agree = (near[:, None] == near[None, :]).sum(axis=0)
        out[i] = near[np.lexsort((near, -agree))[0]]
    return out
