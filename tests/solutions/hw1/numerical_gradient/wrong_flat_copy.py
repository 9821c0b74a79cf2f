"""Moves the entries through reshape(-1), which of a transposed array is a copy, so that f never sees the move.

Fails: shapes
"""
def numerical_gradient(f, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    flat = x.reshape(-1)
    grad = np.zeros(x.size)
    for i in range(x.size):
        keep = flat[i]
        flat[i] = keep + h
        up = f(x)
        flat[i] = keep - h
        down = f(x)
        flat[i] = keep
        grad[i] = (up - down) / (2 * h)
    return grad.reshape(x.shape)
