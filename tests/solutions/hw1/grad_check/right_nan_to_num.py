"""Divides with warnings off, nan becomes 0; numerical differences of its own."""

def rel_error(a, b):
    with np.errstate(all="ignore"):
        ratio = np.abs(np.subtract(a, b)) / (np.abs(a) + np.abs(b))
    return np.nanmax(np.append(ratio, 0.0))

def grad_check(f, grad, x):
    x = np.array(x, float)
    numeric = np.zeros(x.shape)
    for i in range(x.size):
        e = np.zeros(x.size); e[i] = 1e-5; e = e.reshape(x.shape)
        numeric.flat[i] = (f(x + e) - f(x - e)) / 2e-5
    try:
        analytic = grad(x)
    except TypeError:
        analytic = grad
    return rel_error(numeric, analytic)
