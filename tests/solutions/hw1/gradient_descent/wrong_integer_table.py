"""The table has the dtype of x0: integers are truncated.

Fails: visible, shapes
"""

def gradient_descent(grad_f, x0, lr, steps, momentum=0.0):
    x0 = np.asarray(x0)
    way = np.zeros((steps + 1,) + x0.shape, dtype=x0.dtype)
    way[0] = x0
    v = np.zeros(x0.shape)
    for t in range(steps):
        v = momentum * v + grad_f(way[t])
        way[t + 1] = way[t] - lr * v
    return way
