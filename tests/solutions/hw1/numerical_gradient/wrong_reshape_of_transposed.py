"""reshape(-1) of a transposed array is a copy, so that f never sees the change.

Fails: shapes
"""

def numerical_gradient(f, x, h=1e-5):
    if not isinstance(x, np.ndarray) or x.dtype.kind != "f":
        x = np.array(x, dtype=float)
    g = np.zeros(x.size)
    flat = x.reshape(-1)
    for i in range(flat.size):
        old = flat[i]
        flat[i] = old + h
        up = f(x)
        flat[i] = old - h
        down = f(x)
        flat[i] = old
        g[i] = (up - down) / (2 * h)
    return g.reshape(x.shape)
