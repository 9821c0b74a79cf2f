"""Right: math.dist for the distances, min of statistics.multimode for the vote."""

import math
from statistics import multimode

def knn_predict(X_train, y_train, X, k):
    rows = np.asarray(X_train, dtype=np.float64).tolist()
    labels = np.asarray(y_train).tolist()

    def vote(q):
        ranked = sorted(range(len(rows)), key=lambda i: math.dist(rows[i], q))
        return min(multimode(labels[i] for i in ranked[:k]))

    return np.fromiter((vote(q) for q in np.asarray(X, dtype=np.float64).tolist()), dtype=np.int64, count=len(X))
