"""0/0 is nan, and nan isn't 0.

Fails: visible, rel_error
"""

def rel_error(a, b):
    a, b = np.asarray(a, float), np.asarray(b, float)
    return np.max(np.abs(a - b) / (np.abs(a) + np.abs(b)))

def grad_check(f, grad, x):
    return rel_error(grad(x) if callable(grad) else grad, numerical_gradient(f, x))
