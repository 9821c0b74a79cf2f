"""Forgets the absolute value above, so that entries where a < b never count.

Fails: visible, rel_error, planted
"""
def rel_error(a, b):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    den = np.abs(a) + np.abs(b)
    return float(np.max((a - b) / np.where(den == 0, 1, den)))


def grad_check(f, grad, x):
    g = grad(x) if callable(grad) else grad
    return abs(rel_error(g, numerical_gradient(f, x)))
