"""A test function with `global` that is called back, and lambda default arguments."""

# %% right
def integrate(f, a, b, n=100):
    """Composite trapezoidal rule with n intervals."""
    h = (b - a) / n
    return h * (0.5 * f(a) + sum(f(a + i * h) for i in range(1, n)) + 0.5 * f(b))

# %% wrong left Riemann sum
def integrate(f, a, b, n=100):
    h = (b - a) / n
    return h * sum(f(a + i * h) for i in range(n))

# %% wrong one point missing
def integrate(f, a, b, n=100):
    h = (b - a) / n
    return h * (0.5 * f(a) + sum(f(a + i * h) for i in range(1, n - 1)) + 0.5 * f(b))

# %% test
import math

n_calls = 0
last_x = None

def probe(x):
    global n_calls, last_x
    n_calls += 1
    last_x = x
    return math.exp(x)

value = integrate(probe, 0, 1, n=50)
assert abs(value - (math.e - 1)) < 1e-4, f"integral of exp: {value:.6f}"
assert n_calls == 51, f"{n_calls} evaluations instead of 51"
assert math.isclose(last_x, 1.0)

for k in range(1, 4):
    result = integrate(lambda x, k=k: k * x, 0, 2, n=10)
    assert math.isclose(result, 2 * k), f"k={k}: {result}"
slope = lambda x, m=3, *, b=1: m * x + b
assert math.isclose(integrate(slope, -1, 1), 2.0)
assert integrate(lambda x: x, 1, 1) == 0
