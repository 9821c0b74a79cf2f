"""Plain Python: sorted by distance, a dictionary of votes, the smallest of the winners."""
def knn_predict(X_train, y_train, X, k):
    train = [([float(v) for v in row], int(c)) for row, c in zip(np.asarray(X_train), np.asarray(y_train))]
    answers = []
    for q in np.asarray(X):
        near = sorted(train, key=lambda rc: sum((a - float(v)) ** 2 for a, v in zip(rc[0], q)))[:k]
        votes = {}
        for _, c in near:
            votes[c] = votes.get(c, 0) + 1
        most = max(votes.values())
        answers.append(min(c for c, n in votes.items() if n == most))
    return np.array(answers, dtype=int)
