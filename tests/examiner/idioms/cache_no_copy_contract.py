"""The lecture's contract is a cache that aliases x, and a relu that works in place."""

# %% given
import numpy as np

# %% right
def relu_forward(x, inplace=False):
    mask = x > 0
    out = x if inplace else np.empty_like(x)
    np.multiply(x, mask, out=out)
    return out, (mask, x)

def relu_backward(dout, cache):
    mask, _ = cache
    return dout * mask

# %% wrong never works in place
def relu_forward(x, inplace=False):
    mask = x > 0
    return x * mask, (mask, x)

def relu_backward(dout, cache):
    return dout * cache[0]

# %% wrong always works in place
def relu_forward(x, inplace=False):
    mask = x > 0
    x *= mask
    return x, (mask, x)

def relu_backward(dout, cache):
    return dout * cache[0]

# %% test
x = np.array([[-1.0, 2.0], [3.0, -4.0]])
out, cache = relu_forward(x)
assert out is not x
assert x.min() == -4.0, "without inplace=True, x stays as it was"
assert cache[1] is x, "the cache holds x itself (no copy)"
assert out.tolist() == [[0, 2], [3, 0]]
dx = relu_backward(np.ones((2, 2)), cache)
assert dx.tolist() == [[0, 1], [1, 0]]

out, cache = relu_forward(x, inplace=True)
assert out is x, "inplace=True must return the same array"
assert x.tolist() == [[0, 2], [3, 0]]
assert np.shares_memory(cache[1], out)
out[0, 1] = 7
assert x[0, 1] == 7 and cache[1][0, 1] == 7
