"""The forward difference: one reading beside f(x).

Fails: visible, values, purity
"""

def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    g = np.zeros_like(x)
    base = f(x)
    for i in np.ndindex(x.shape):
        y = x.copy()
        y[i] += h
        g[i] = (f(y) - base) / h
    return g
