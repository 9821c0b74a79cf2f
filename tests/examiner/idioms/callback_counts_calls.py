"""Higher-order functions called with lambdas, counting closures and methods."""

# %% right
def bisect(f, a, b, tol=1e-8):
    fa = f(a)
    while b - a > tol:
        m = (a + b) / 2
        fm = f(m)
        if fa * fm <= 0:
            b = m
        else:
            a, fa = m, fm
    return (a + b) / 2

# %% wrong evaluates f too often
def bisect(f, a, b, tol=1e-8):
    while b - a > tol:
        if f(a) * f((a + b) / 2) <= 0:
            b = (a + b) / 2
        else:
            a = (a + b) / 2
    return (a + b) / 2

# %% wrong assumes an increasing function
def bisect(f, a, b, tol=1e-8):
    while b - a > tol:
        m = (a + b) / 2
        if f(m) > 0:
            b = m
        else:
            a = m
    return (a + b) / 2

# %% test
import math

assert abs(bisect(lambda x: x ** 2 - 2, 0, 2) - math.sqrt(2)) < 1e-7
assert abs(bisect(math.cos, 0, 3) - math.pi / 2) < 1e-7

def counted(f):
    def g(x):
        g.count += 1
        g.points.append(x)
        return f(x)
    g.count = 0
    g.points = []
    return g

h = counted(lambda x: 1 - x)
root = bisect(h, 0.0, 4.0, tol=1e-6)
assert abs(root - 1) < 1e-6
assert h.count <= 25, f"{h.count} calls of f: do not evaluate f twice at the same point"
assert all(0 <= p <= 4 for p in h.points)
