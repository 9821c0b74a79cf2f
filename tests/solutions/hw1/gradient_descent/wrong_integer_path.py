"""Keeps the path in the dtype of x0, so that an integer start makes integer points.

Fails: visible, shapes
"""
def gradient_descent(grad_f, x0, lr, steps, momentum=0.0):
    x0 = np.asarray(x0)
    path = np.zeros((steps + 1,) + x0.shape, dtype=x0.dtype)
    path[0] = x0
    v = np.zeros(x0.shape)
    for t in range(steps):
        v = momentum * v + grad_f(path[t])
        path[t + 1] = path[t] - lr * v
    return path
