"""np.divide where the denominator isn't zero."""

def rel_error(a, b):
    a, b = np.atleast_1d(np.array(a, float)), np.atleast_1d(np.array(b, float))
    size = abs(a) + abs(b)
    out = np.zeros_like(size)
    np.divide(abs(a - b), size, out=out, where=size > 0)
    return out.max()

def grad_check(f, grad, x):
    if callable(grad):
        grad = grad(x)
    return rel_error(a=grad, b=numerical_gradient(f, x))
