"""The student's numerical_gradient is called with lambdas and functions of the test."""

# %% given
import numpy as np

# %% right
def numerical_gradient(f, x, h=1e-5):
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        old = x[i]
        x[i] = old + h
        fp = f(x)
        x[i] = old - h
        fm = f(x)
        x[i] = old
        grad[i] = (fp - fm) / (2 * h)
    return grad

# %% wrong forward difference
def numerical_gradient(f, x, h=1e-5):
    grad = np.zeros_like(x)
    f0 = f(x)
    for i in np.ndindex(x.shape):
        old = x[i]
        x[i] = old + h
        grad[i] = (f(x) - f0) / h
        x[i] = old
    return grad

# %% wrong does not restore x
def numerical_gradient(f, x, h=1e-5):
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        x[i] += h
        fp = f(x)
        x[i] -= 2 * h
        grad[i] = (fp - f(x)) / (2 * h)
    return grad

# %% test
x = np.array([1.0, -2.0, 3.0])
np.testing.assert_allclose(numerical_gradient(lambda v: (v ** 2).sum(), x), 2 * x, atol=1e-8)
assert x.tolist() == [1.0, -2.0, 3.0], "x must be restored"

calls = 0
def cubic(v):
    global calls
    calls += 1
    return float(np.sum(v ** 3))

g = numerical_gradient(cubic, x)
np.testing.assert_allclose(g, 3 * x ** 2, atol=1e-8)
assert calls == 6, f"expected 6 evaluations of f, got {calls}"

# the function looks at W itself, not at its argument
W = np.arange(6.0).reshape(2, 3)
grad = numerical_gradient(lambda _: np.sin(W).sum(), W)
np.testing.assert_allclose(grad, np.cos(W), atol=1e-8)
