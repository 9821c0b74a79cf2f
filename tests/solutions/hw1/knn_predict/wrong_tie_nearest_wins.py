"""Counter.most_common breaks a tie by first seen, i.e. the nearest neighbour, not the smallest label.

Fails: visible, ties, neighbours
"""

from collections import Counter

def knn_predict(X_train, y_train, X, k):
    d = pairwise_sq_dists(X, X_train)
    out = []
    for row in d:
        idx = np.argsort(row)[:k]
        out.append(Counter(y_train[idx].tolist()).most_common(1)[0][0])
    return np.array(out, dtype=int)
