"""A cache tuple goes from forward to backward; x is overwritten in between."""

# %% given
import numpy as np

def rel_error(a, b):
    return np.max(np.abs(a - b) / np.maximum(1e-8, np.abs(a) + np.abs(b)))

# %% right
def square_forward(x, w):
    out = w * x ** 2
    cache = (x.copy(), w)
    return out, cache

def square_backward(dout, cache):
    x, w = cache
    return dout * 2 * w * x, np.sum(dout * x ** 2)

# %% wrong caches x without a copy
def square_forward(x, w):
    out = w * x ** 2
    return out, (x, w)

def square_backward(dout, cache):
    x, w = cache
    return dout * 2 * w * x, np.sum(dout * x ** 2)

# %% wrong forgets the factor two
def square_forward(x, w):
    return w * x ** 2, (x.copy(), w)

def square_backward(dout, cache):
    x, w = cache
    return dout * w * x, np.sum(dout * x ** 2)

# %% test
np.random.seed(231)
x = np.random.randn(4, 5)
x0 = x.copy()
w = 3.0
out, cache = square_forward(x, w)
assert rel_error(out, 3 * x0 ** 2) < 1e-12
assert isinstance(cache, tuple)

x[:] = 0  # the caller reuses its buffer
dout = np.random.randn(4, 5)
dx, dw = square_backward(dout, cache)
assert dx.shape == x0.shape
assert rel_error(dx, dout * 6 * x0) < 1e-9, "backward must use the x seen by forward"
assert np.isclose(dw, np.sum(dout * x0 ** 2))
assert np.all(x == 0)
