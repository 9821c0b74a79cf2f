"""Calls grad always; an array can't be called.

Fails: visible, planted, kinds
"""

def rel_error(a, b):
    a, b = np.asarray(a, float), np.asarray(b, float)
    s = np.abs(a) + np.abs(b)
    return float(np.max(np.abs(a - b) / np.where(s == 0, 1, s)))

def grad_check(f, grad, x):
    return rel_error(grad(x), numerical_gradient(f, x))
