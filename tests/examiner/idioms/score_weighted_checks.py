"""Partial credit: named checks with weights, the sum is the last expression."""

# %% given
import numpy as np

# %% right
class Scaler:
    def fit(self, X):
        self.min_, self.max_ = X.min(axis=0), X.max(axis=0)
        return self

    def transform(self, X):
        span = np.where(self.max_ > self.min_, self.max_ - self.min_, 1)
        return (X - self.min_) / span

    def inverse(self, Z):
        return Z * (self.max_ - self.min_) + self.min_

# %% wrong no inverse and constant columns fail
class Scaler:
    def fit(self, X):
        self.min_, self.max_ = X.min(axis=0), X.max(axis=0)
        return self

    def transform(self, X):
        with np.errstate(all="ignore"):
            return (X - self.min_) / (self.max_ - self.min_)

# %% wrong one range for all columns
class Scaler:
    def fit(self, X):
        self.min_, self.max_ = X.min(), X.max()
        return self

    def transform(self, X):
        return (X - self.min_) / (self.max_ - self.min_)

    def inverse(self, Z):
        return Z * (self.max_ - self.min_) + self.min_

# %% test
X = np.array([[1.0, 10.0, 5.0], [2.0, 30.0, 5.0], [3.0, 20.0, 5.0]])

def check_range():
    Z = Scaler().fit(X).transform(X)
    return Z[:, :2].min(0).tolist() == [0, 0] and Z[:, :2].max(0).tolist() == [1, 1]

def check_constant_column():
    return np.isfinite(Scaler().fit(X).transform(X)).all()

def check_new_data():
    return np.allclose(Scaler().fit(X).transform(np.array([[5.0, 0.0, 5.0]])), [[2, -0.5, 0]])

def check_inverse():
    s = Scaler().fit(X)
    return np.allclose(s.inverse(s.transform(X)), X)

score = 0
for check, weight in [(check_range, 1), (check_constant_column, 0.5), (check_new_data, 1), (check_inverse, 1.5)]:
    try:
        score += weight if check() else 0
    except Exception as e:
        print(check.__name__, "failed:", repr(e))
score
