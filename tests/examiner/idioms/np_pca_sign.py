"""PCA as a class: fit returns self, fitted attributes, signs are arbitrary."""

# %% given
import numpy as np

rng = np.random.default_rng(4)
X = rng.normal(size=(100, 3)) @ np.diag([3.0, 1.0, 0.1]) + [10, 0, -5]

# %% right
class PCA:
    def __init__(self, k):
        self.k = k

    def fit(self, X):
        self.mean_ = X.mean(axis=0)
        _, s, Vt = np.linalg.svd(X - self.mean_, full_matrices=False)
        self.components_ = Vt[:self.k]
        self.explained_ = s[:self.k] ** 2 / (s ** 2).sum()
        return self

    def transform(self, X):
        return (X - self.mean_) @ self.components_.T

    def inverse_transform(self, Z):
        return Z @ self.components_ + self.mean_

# %% right
class PCA:
    def __init__(self, k):
        self.k = k

    def fit(self, X):
        self.mean_ = X.mean(axis=0)
        w, V = np.linalg.eigh(np.cov(X.T))
        order = np.argsort(w)[::-1][:self.k]
        self.components_, self.explained_ = V[:, order].T, w[order] / w.sum()
        return self

    def transform(self, X): return (X - self.mean_) @ self.components_.T
    def inverse_transform(self, Z): return Z @ self.components_ + self.mean_

# %% wrong the data are not centred
class PCA:
    def __init__(self, k):
        self.k = k

    def fit(self, X):
        self.mean_ = np.zeros(X.shape[1])
        _, s, Vt = np.linalg.svd(X, full_matrices=False)
        self.components_, self.explained_ = Vt[:self.k], s[:self.k] ** 2 / (s ** 2).sum()
        return self

    def transform(self, X): return (X - self.mean_) @ self.components_.T
    def inverse_transform(self, Z): return Z @ self.components_ + self.mean_

# %% test
pca = PCA(2)
assert pca.fit(X) is pca
Z = pca.transform(X)
assert Z.shape == (100, 2) and np.allclose(Z.mean(0), 0)
np.testing.assert_allclose(pca.components_ @ pca.components_.T, np.eye(2), atol=1e-10)
assert abs(pca.components_[0, 0]) > 0.95
assert 0.85 < pca.explained_[0] < 0.95 and pca.explained_.sum() > 0.99
assert np.abs(pca.inverse_transform(Z) - X).max() < 0.5
