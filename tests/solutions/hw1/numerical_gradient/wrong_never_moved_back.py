"""Forgets to move an entry back before it goes on to the next.

Fails: visible, values, shapes, purity
"""
def numerical_gradient(f, x, h=1e-5):
    up = np.array(x, dtype=float)
    down = np.array(x, dtype=float)
    grad = np.zeros(up.shape)
    for i in np.ndindex(up.shape):
        up[i] += h
        down[i] -= h
        grad[i] = (f(up) - f(down)) / (2 * h)
    return grad
