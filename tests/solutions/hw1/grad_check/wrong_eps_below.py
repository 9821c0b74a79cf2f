"""Adds 1e-8 to the denominator against 0/0, which hides errors in tiny gradients.

Fails: rel_error
"""
def rel_error(a, b):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    return float(np.max(np.abs(a - b) / np.maximum(1e-8, np.abs(a) + np.abs(b))))


def grad_check(f, grad, x):
    g = grad(x) if callable(grad) else grad
    return rel_error(g, numerical_gradient(f, x))
