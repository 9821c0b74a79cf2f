"""Makes a 0-d start 1-D, so that grad_f and the result have an axis too many.

Fails: shapes
"""
def gradient_descent(grad_f, x0, lr, steps, momentum=0.0):
    x = np.atleast_1d(np.array(x0, dtype=float))
    v = np.zeros_like(x)
    path = [x]
    for _ in range(steps):
        v = momentum * v + grad_f(x)
        x = x - lr * v
        path.append(x)
    return np.array(path)
