"""Works in x0 itself.

Fails: visible, shapes
"""

def gradient_descent(grad_f, x0, lr, steps, momentum=0.0):
    x = x0
    v = 0
    way = [np.array(x, dtype=float)]
    for _ in range(steps):
        v = momentum * v + grad_f(x)
        x -= lr * v
        way.append(np.array(x))
    return np.array(way)
