"""Nearest by cosine similarity instead of Euclidean distance (fine on unit-length rows).

Fails: visible, ties, neighbours, labels
"""

def knn_predict(X_train, y_train, X, k):
    A = np.asarray(X, float)
    B = np.asarray(X_train, float)
    A = A / (np.linalg.norm(A, axis=1, keepdims=True) + 1e-12)
    B = B / (np.linalg.norm(B, axis=1, keepdims=True) + 1e-12)
    idx = np.argsort(1 - A @ B.T, axis=1)[:, :k]
    classes = np.unique(y_train)
    return classes[(y_train[idx][:, :, None] == classes).sum(1).argmax(1)]
