"""A constant of 1e-8 in the denominator hides tiny entries.

Fails: rel_error
"""

def rel_error(a, b):
    a, b = np.asarray(a, float), np.asarray(b, float)
    return float((np.abs(a - b) / np.maximum(1e-8, np.abs(a) + np.abs(b))).max())

def grad_check(f, grad, x):
    return rel_error(grad(x) if callable(grad) else grad, numerical_gradient(f, x))
