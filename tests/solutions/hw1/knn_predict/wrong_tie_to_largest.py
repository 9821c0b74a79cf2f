"""Ties go to the largest label, since the pairs (votes, label) are compared as a whole.

Fails: visible, ties, neighbours, labels
"""
def knn_predict(X_train, y_train, X, k):
    d = pairwise_sq_dists(X, X_train)
    answers = []
    for row in d:
        votes = y_train[np.argsort(row)[:k]].tolist()
        answers.append(max((votes.count(c), c) for c in votes)[1])
    return np.array(answers)
