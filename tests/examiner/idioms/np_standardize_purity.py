"""The input array must be left unchanged and the result must not alias it."""

# %% given
import numpy as np

data = np.array([[1.0, 200.0], [2.0, 300.0], [3.0, 700.0]])

# %% right
def standardize(X):
    mu = X.mean(axis=0)
    sigma = X.std(axis=0)
    return (X - mu) / sigma

# %% wrong modifies its input
def standardize(X):
    X -= X.mean(axis=0)
    X /= X.std(axis=0)
    return X

# %% wrong standardises over the rows
def standardize(X):
    return (X - X.mean(axis=1, keepdims=True)) / X.std(axis=1, keepdims=True)

# %% test
before = data.copy()
Z = standardize(data)
np.testing.assert_array_equal(data, before, err_msg="standardize changed its input!")
assert Z is not data
assert not np.shares_memory(Z, data)
assert np.allclose(Z.mean(axis=0), 0)
assert np.allclose(Z.std(axis=0), 1)

X = np.random.default_rng(42).uniform(size=(20, 4))
backup = X.copy()
Z = standardize(X)
assert (X == backup).all(), "your function must not change X"
Z[0, 0] = 1e6
assert X[0, 0] == backup[0, 0]
np.testing.assert_allclose(standardize(X)[3], (X[3] - X.mean(0)) / X.std(0))
