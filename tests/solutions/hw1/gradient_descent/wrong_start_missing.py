"""The start is not a part of the way.

Fails: visible, closed_form, momentum, shapes
"""

def gradient_descent(grad_f, x0, lr, steps, momentum=0.0):
    x, v, way = np.array(x0, dtype=float), 0.0, []
    for _ in range(steps):
        v = momentum * v + grad_f(x)
        x = x - lr * v
        way.append(x)
    return np.array(way)
