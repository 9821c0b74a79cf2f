"""Hands f a flattened array rather than one of the shape of x.

Fails: visible, shapes
"""
def numerical_gradient(f, x, h=1e-5):
    shape = np.shape(x)
    z = np.array(x, dtype=float).ravel()
    grad = []
    for i in range(z.size):
        e = np.zeros_like(z)
        e[i] = h
        grad.append((f(z + e) - f(z - e)) / (2 * h))
    return np.array(grad).reshape(shape)
