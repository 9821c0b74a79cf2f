"""The student leaves arrays behind: weights, results of a fit, slices, masks."""

# %% given
import numpy as np

rng = np.random.default_rng(0)
X = np.column_stack([np.ones(50), rng.normal(size=(50, 2))])
y = X @ [1.0, 2.0, -1.0] + 0.01 * rng.normal(size=50)

# %% right
weights = np.linalg.solve(X.T @ X, X.T @ y)
residuals = y - X @ weights
outliers = np.abs(residuals) > 2 * residuals.std()
r2 = 1 - residuals.var() / y.var()

# %% right
weights, *_ = np.linalg.lstsq(X, y, rcond=None)
residuals = y - np.dot(X, weights)
outliers = residuals ** 2 > 4 * residuals.var()
r2 = 1 - np.sum(residuals ** 2) / np.sum((y - y.mean()) ** 2)

# %% wrong the mask holds indices
weights = np.linalg.solve(X.T @ X, X.T @ y)
residuals = y - X @ weights
outliers = np.where(np.abs(residuals) > 2 * residuals.std())[0]
r2 = 1 - residuals.var() / y.var()

# %% wrong no bias
weights = np.r_[0, np.linalg.lstsq(X[:, 1:], y, rcond=None)[0]]
residuals = y - X @ weights
outliers = np.abs(residuals) > 2 * residuals.std()
r2 = 1 - residuals.var() / y.var()

# %% test
assert isinstance(weights, np.ndarray) and weights.shape == (3,)
np.testing.assert_allclose(weights, [1, 2, -1], atol=0.02)
assert residuals.shape == y.shape
assert abs(residuals.mean()) < 1e-10
assert outliers.dtype == bool, "outliers should be a boolean mask"
assert outliers.sum() == len(y[outliers]) < 10
assert 0.99 < r2 <= 1.0
assert np.allclose(X.T @ residuals, 0), "residuals are orthogonal to the columns of X"
grid = np.linspace(-1, 1, 5)
weights_backup = weights.copy()
weights[1:] = 0
assert np.allclose(X @ weights, weights_backup[0])
weights[:] = weights_backup
assert np.allclose(y - X @ weights, residuals)
