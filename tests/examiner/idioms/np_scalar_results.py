"""np.generic scalars: isinstance, .item(), dtype and plain float comparisons."""

# %% given
import math
import numpy as np

# %% right
def rmse(a, b):
    return np.sqrt(np.mean((a - b) ** 2))

def argbest(scores):
    return np.argmax(scores)

# %% right
def rmse(a, b):
    return np.float64(math.sqrt(sum((x - y) ** 2 for x, y in zip(a, b)) / len(a)))

def argbest(scores):
    return np.int64(max(range(len(scores)), key=lambda i: scores[i]))

# %% wrong returns an array with one element
def rmse(a, b):
    return np.sqrt(np.mean((a - b) ** 2, keepdims=True))

def argbest(scores):
    return np.argmax(scores)

# %% wrong forgets the mean
def rmse(a, b):
    return np.sqrt(np.sum((a - b) ** 2))

def argbest(scores):
    return np.argmax(scores)

# %% test
a = np.array([1.0, 2.0, 3.0, 4.0])
b = np.array([1.0, 2.0, 3.0, 6.0])
r = rmse(a, b)
assert isinstance(r, (float, np.floating)), f"expected a scalar, got {type(r)}"
assert isinstance(r, np.generic)
assert r.dtype == np.float64
assert np.isscalar(r)
assert math.isclose(r.item(), 1.0)
assert rmse(a, a) == 0

k = argbest(np.array([0.1, 0.9, 0.3]))
assert isinstance(k, np.integer)
assert k == 1 and int(k) == 1
assert ["cat", "dog", "cow"][k] == "dog"
