"""A list of one and the same array, changed again and again.

Fails: visible, closed_form, momentum, shapes
"""
def gradient_descent(grad_f, x0, lr, steps, momentum=0.0):
    x = np.array(x0, dtype=float)
    v = np.zeros_like(x)
    path = [x]
    for _ in range(steps):
        v = momentum * v + grad_f(x)
        x -= lr * v
        path.append(x)
    return np.array(path)
