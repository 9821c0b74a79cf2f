"""The mean of the fractions: one wrong entry drowns.

Fails: visible, rel_error, planted
"""

def rel_error(a, b):
    a, b = np.asarray(a, float), np.asarray(b, float)
    s = np.abs(a) + np.abs(b)
    return float(np.mean(np.abs(a - b) / np.where(s == 0, 1, s)))

def grad_check(f, grad, x):
    g = grad(x) if callable(grad) else grad
    return rel_error(g, numerical_gradient(f, x))
