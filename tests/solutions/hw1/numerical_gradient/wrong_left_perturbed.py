"""Adds h back in the same array, which doesn't always give the old number; and truncates integers.

Fails: visible, shapes, purity
"""

def numerical_gradient(f, x, h=1e-5):
    g = np.zeros(np.shape(x))
    for i in np.ndindex(np.shape(x)):
        x[i] += h
        up = f(x)
        x[i] -= 2 * h
        down = f(x)
        x[i] += h
        g[i] = (up - down) / (2 * h)
    return g
