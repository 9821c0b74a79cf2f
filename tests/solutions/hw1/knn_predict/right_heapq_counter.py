"""Right: pure Python with heapq.nsmallest, Counter and min over (-count, label)."""

import heapq
from collections import Counter

def knn_predict(X_train, y_train, X, k):
    train = [([float(v) for v in row], int(lab)) for row, lab in zip(X_train, y_train)]
    answers = []
    for q in X:
        q = [float(v) for v in q]
        near = heapq.nsmallest(k, train, key=lambda t: sum((a - b) ** 2 for a, b in zip(t[0], q)))
        tally = Counter(lab for _, lab in near)
        answers.append(min(tally, key=lambda lab: (-tally[lab], lab)))
    return np.array(answers, dtype=np.int64)
