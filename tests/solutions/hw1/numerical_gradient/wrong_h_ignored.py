"""Always uses h = 1e-5.

Fails: visible, values
"""

def numerical_gradient(f, x, h=1e-5):
    h = 1e-5
    x = np.array(x, dtype=float)
    g = np.empty(x.shape)
    for i in np.ndindex(x.shape):
        e = np.zeros(x.shape)
        e[i] = h
        g[i] = (f(x + e) - f(x - e)) / (2 * h)
    return g
