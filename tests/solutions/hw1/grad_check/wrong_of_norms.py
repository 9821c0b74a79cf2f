"""The norm of the difference over the sum of the norms.

Fails: visible, rel_error, planted
"""

def rel_error(a, b):
    a, b = np.asarray(a, float), np.asarray(b, float)
    s = np.linalg.norm(a) + np.linalg.norm(b)
    return float(np.linalg.norm(a - b) / s) if s else 0.0

def grad_check(f, grad, x):
    return rel_error(grad(x) if callable(grad) else grad, numerical_gradient(f, x))
