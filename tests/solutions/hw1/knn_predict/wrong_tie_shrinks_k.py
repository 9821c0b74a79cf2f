"""In a tie the farthest neighbour is dropped until there is a winner, instead of taking the smallest label.

Fails: visible, ties, neighbours, labels
"""

def knn_predict(X_train, y_train, X, k):
    order = np.argsort(pairwise_sq_dists(X, X_train), axis=1)
    preds = np.zeros(len(X), dtype=int)
    for i in range(len(X)):
        kk = k
        while True:
            lab, cnt = np.unique(y_train[order[i, :kk]], return_counts=True)
            if (cnt == cnt.max()).sum() == 1:
                preds[i] = lab[cnt.argmax()]
                break
            kk -= 1
    return preds
