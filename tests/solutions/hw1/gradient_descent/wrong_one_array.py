"""Appends the same array every time and changes it in place.

Fails: visible, closed_form, momentum, shapes
"""

def gradient_descent(grad_f, x0, lr, steps, momentum=0.0):
    x = np.array(x0, dtype=float)
    v = np.zeros_like(x)
    way = [x]
    for _ in range(steps):
        v = momentum * v + grad_f(x)
        x -= lr * v
        way.append(x)
    return np.array(way)
