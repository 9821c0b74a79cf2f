"""A numpy function checked with assert_allclose, shapes and extreme inputs."""

# %% given
import numpy as np

# %% right
def softmax(z):
    """Row-wise softmax."""
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

# %% right
def softmax(z):
    z = np.asarray(z, dtype=float)
    out = np.empty_like(z)
    for i, row in enumerate(z):
        shifted = np.exp(row - np.max(row))
        out[i] = shifted / shifted.sum()
    return out

# %% wrong overflows on large inputs
def softmax(z):
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)

# %% wrong normalises over the whole matrix
def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()

# %% test
from numpy.testing import assert_allclose

z = np.array([[1.0, 2.0, 3.0], [0.0, 0.0, 0.0]])
p = softmax(z)
assert isinstance(p, np.ndarray), "softmax must return a numpy array"
assert p.shape == z.shape, f"expected shape {z.shape}, got {p.shape}"
assert_allclose(p.sum(axis=1), np.ones(2), rtol=1e-12)
assert_allclose(p[0], [0.09003057, 0.24472847, 0.66524096], atol=1e-7)
assert_allclose(p[1], 1 / 3)

# shift invariance and numerical stability
rng = np.random.default_rng(0)
z = rng.normal(size=(50, 10))
assert_allclose(softmax(z), softmax(z + 100.0), rtol=1e-9)
big = softmax(np.array([[1000.0, 1001.0], [-1000.0, -1000.0]]))
assert np.all(np.isfinite(big)), "softmax is not numerically stable"
assert_allclose(big[1], [0.5, 0.5])
