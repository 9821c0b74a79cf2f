"""A sklearn estimator of the student: fit/predict, clone, score, in a Pipeline.

Two kernels: can't cross to the student's kernel
"""

# %% given
import numpy as np
from sklearn.base import BaseEstimator, ClassifierMixin, clone
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

# %% right
class NearestCentroid(ClassifierMixin, BaseEstimator):
    def __init__(self, p=2):
        self.p = p

    def fit(self, X, y):
        self.classes_ = np.unique(y)
        self.centroids_ = np.array([X[y == c].mean(axis=0) for c in self.classes_])
        return self

    def predict(self, X):
        d = np.linalg.norm(X[:, None] - self.centroids_, ord=self.p, axis=2)
        return self.classes_[d.argmin(axis=1)]

# %% wrong fit does not return self
class NearestCentroid(ClassifierMixin, BaseEstimator):
    def __init__(self, p=2):
        self.p = p

    def fit(self, X, y):
        self.classes_ = np.unique(y)
        self.centroids_ = np.array([X[y == c].mean(axis=0) for c in self.classes_])

    def predict(self, X):
        d = np.linalg.norm(X[:, None] - self.centroids_, ord=self.p, axis=2)
        return self.classes_[d.argmin(axis=1)]

# %% test
rng = np.random.default_rng(0)
centers = np.array([[0, 0], [4, 4], [0, 5]])
y = np.repeat(["a", "b", "c"], 30)
X = centers.repeat(30, axis=0) + rng.normal(size=(90, 2))

clf = NearestCentroid()
assert isinstance(clf, BaseEstimator)
assert clf.get_params() == {"p": 2}
assert not hasattr(clf, "centroids_"), "no learning in __init__"
assert clf.fit(X, y) is clf, "fit returns self"
assert clf.classes_.tolist() == ["a", "b", "c"] and clf.centroids_.shape == (3, 2)
np.testing.assert_allclose(clf.centroids_, centers, atol=0.6)
assert clf.predict(np.array([[0.1, 0.2], [4, 5]])).tolist() == ["a", "b"]
assert clf.score(X, y) > 0.9
twin = clone(clf).set_params(p=1)
assert twin.p == 1 and clf.p == 2 and not hasattr(twin, "classes_")
pipe = make_pipeline(StandardScaler(), NearestCentroid())
assert pipe.fit(X, y).score(X, y) > 0.9
