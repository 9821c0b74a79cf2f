"""Walks with the caller's x0 in place, though each point is recorded as a copy.

Fails: visible, shapes
"""
def gradient_descent(grad_f, x0, lr, steps, momentum=0.0):
    x = np.asarray(x0, dtype=float)
    v = np.zeros(x.shape)
    path = [x.copy()]
    for _ in range(steps):
        v = momentum * v + grad_f(x)
        x -= lr * v
        path.append(x.copy())
    return np.stack(path)
