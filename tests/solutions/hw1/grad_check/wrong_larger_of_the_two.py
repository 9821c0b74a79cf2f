"""Divides by the larger of the two sizes rather than by their sum, so that a flipped sign gives 2.

Fails: visible, rel_error, planted, kinds
"""
def rel_error(a, b):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    den = np.maximum(np.abs(a), np.abs(b))
    return float((np.abs(a - b) / np.where(den == 0, 1.0, den)).max())


def grad_check(f, grad, x):
    g = grad(x) if callable(grad) else grad
    return rel_error(g, numerical_gradient(f, x))
