"""The student's functions are handed to scipy: minimize, quad, root finding, odeint."""

# %% given
import numpy as np
from scipy import integrate, optimize

# %% right
def rosenbrock(p):
    x, y = p
    return (1 - x) ** 2 + 100 * (y - x ** 2) ** 2

def rosenbrock_grad(p):
    x, y = p
    return np.array([-2 * (1 - x) - 400 * x * (y - x ** 2), 200 * (y - x ** 2)])

def gaussian(x, mu=0.0, sigma=1.0):
    return np.exp(-0.5 * ((x - mu) / sigma) ** 2) / (sigma * np.sqrt(2 * np.pi))

# %% wrong sign in the gradient
def rosenbrock(p):
    return (1 - p[0]) ** 2 + 100 * (p[1] - p[0] ** 2) ** 2

def rosenbrock_grad(p):
    x, y = p
    return np.array([2 * (1 - x) - 400 * x * (y - x ** 2), 200 * (y - x ** 2)])

def gaussian(x, mu=0.0, sigma=1.0):
    return np.exp(-0.5 * ((x - mu) / sigma) ** 2) / (sigma * np.sqrt(2 * np.pi))

# %% wrong the density is not normalised
def rosenbrock(p):
    return (1 - p[0]) ** 2 + 100 * (p[1] - p[0] ** 2) ** 2

def rosenbrock_grad(p):
    return optimize.approx_fprime(p, rosenbrock)

def gaussian(x, mu=0.0, sigma=1.0):
    return np.exp(-0.5 * ((x - mu) / sigma) ** 2)

# %% test
p0 = np.array([-1.2, 1.0])
assert optimize.check_grad(rosenbrock, rosenbrock_grad, p0) < 1e-3
res = optimize.minimize(rosenbrock, p0, jac=rosenbrock_grad, method="BFGS")
assert res.success, res.message
np.testing.assert_allclose(res.x, [1, 1], atol=1e-3)
assert p0.tolist() == [-1.2, 1.0]

area, err = integrate.quad(gaussian, -np.inf, np.inf)
assert abs(area - 1) < 1e-8, f"area under the density: {area:.4f}"
area, _ = integrate.quad(gaussian, -10, 10, args=(1.0, 0.5))
assert np.isclose(area, 1)
root = optimize.brentq(lambda x: gaussian(x) - 0.1, 0, 5)
assert np.isclose(gaussian(root), 0.1) and np.isclose(root, 1.6636, atol=1e-3)
