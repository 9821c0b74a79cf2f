"""Skips 0/0 by nanmax, which is nan again when all the entries are zero.

Fails: rel_error
"""
def rel_error(a, b):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    with np.errstate(all="ignore"):
        return float(np.nanmax(np.abs(a - b) / (np.abs(a) + np.abs(b))))


def grad_check(f, grad, x):
    if callable(grad):
        grad = grad(x)
    return rel_error(grad, numerical_gradient(f, x))
