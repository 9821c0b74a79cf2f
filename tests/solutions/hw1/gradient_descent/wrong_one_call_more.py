"""Takes the gradient at the last point as well, which nobody uses, and so calls grad_f once too often.

Fails: ?
"""
def gradient_descent(grad_f, x0, lr, steps, momentum=0.0):
    x = np.array(x0, dtype=float)
    path = [x]
    v = np.asarray(grad_f(x), dtype=float)
    for _ in range(steps):
        x = x - lr * v
        path.append(x)
        v = momentum * v + grad_f(x)
    return np.array(path)
