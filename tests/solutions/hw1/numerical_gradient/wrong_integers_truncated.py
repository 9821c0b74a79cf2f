"""zeros_like and copy of an integer array: h is cut off.

Fails: visible, shapes, purity
"""

def numerical_gradient(f, x, h=1e-5):
    x = np.asarray(x)
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] = up[i] + h
        down[i] = down[i] - h
        g[i] = (f(up) - f(down)) / (2 * h)
    return g
