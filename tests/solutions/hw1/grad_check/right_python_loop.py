"""A running maximum over pairs of Python floats."""
def rel_error(a, b):
    worst = 0.0
    for p, q in zip(np.ravel(a).tolist(), np.ravel(b).tolist()):
        size = abs(float(p)) + abs(float(q))
        if size > 0:
            worst = max(worst, abs(float(p) - float(q)) / size)
    return worst


def grad_check(f, grad, x):
    try:
        analytic = grad(x)
    except TypeError:
        if callable(grad):
            raise
        analytic = grad
    return rel_error(analytic, numerical_gradient(f, x))
