"""The forward difference, with one reading too few.

Fails: visible, values, purity
"""
def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    f0 = f(x.copy())
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        xp = x.copy()
        xp[i] += h
        grad[i] = (f(xp) - f0) / h
    return grad
