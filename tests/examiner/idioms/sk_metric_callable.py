"""A student's metric as a callable for sklearn (pairwise_distances, kNN, make_scorer)."""

# %% given
import numpy as np
from sklearn.metrics import make_scorer, pairwise_distances
from sklearn.neighbors import KNeighborsClassifier
from sklearn.dummy import DummyClassifier

# %% right
def canberra(a, b):
    num = np.abs(a - b)
    den = np.abs(a) + np.abs(b)
    return float(np.sum(num[den > 0] / den[den > 0]))

def recall(y_true, y_pred):
    pos = y_true == 1
    return float((y_pred[pos] == 1).mean())

# %% wrong recall is precision
def canberra(a, b):
    den = np.abs(a) + np.abs(b)
    return float((np.abs(a - b) / np.where(den == 0, 1, den)).sum())

def recall(y_true, y_pred):
    pos = y_pred == 1
    return float((y_true[pos] == 1).mean())

# %% wrong canberra is Manhattan
def canberra(a, b):
    return float(np.abs(a - b).sum())

def recall(y_true, y_pred):
    return float((y_pred[y_true == 1] == 1).mean())

# %% test
X = np.array([[0.0, 1.0], [0.0, 2.0], [3.0, 1.0], [4.0, 4.0]])
y = np.array([0, 0, 1, 1])
D = pairwise_distances(X, metric=canberra)
np.testing.assert_allclose(D, pairwise_distances(X, metric="canberra"))
assert np.allclose(np.diag(D), 0) and np.allclose(D, D.T)

knn = KNeighborsClassifier(n_neighbors=1, metric=canberra).fit(X, y)
assert knn.predict([[0.0, 1.4], [5.0, 5.0]]).tolist() == [0, 1]

assert recall(np.array([1, 1, 0, 1]), np.array([1, 0, 1, 0])) == 1 / 3
scorer = make_scorer(recall)
always = DummyClassifier(strategy="constant", constant=1).fit(X, y)
assert scorer(always, X, y) == 1.0
