"""Counts an entry as 0 as soon as one of the two numbers is zero.

Fails: rel_error, kinds
"""
def rel_error(a, b):
    a, b = np.ravel(np.asarray(a, dtype=float)), np.ravel(np.asarray(b, dtype=float))
    ok = (a != 0) & (b != 0)
    if not ok.any():
        return 0.0
    return float(np.max(np.abs(a[ok] - b[ok]) / (np.abs(a[ok]) + np.abs(b[ok]))))


def grad_check(f, grad, x):
    g = grad(x) if callable(grad) else grad
    return rel_error(g, numerical_gradient(f, x))
