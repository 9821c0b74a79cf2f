"""Compares the norms of the whole arrays, not each entry with its own size.

Fails: visible, rel_error, planted
"""
def rel_error(a, b):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    den = np.linalg.norm(a) + np.linalg.norm(b)
    return float(np.linalg.norm(a - b) / den) if den > 0 else 0.0


def grad_check(f, grad, x):
    g = grad(x) if callable(grad) else grad
    return rel_error(g, numerical_gradient(f, x))
