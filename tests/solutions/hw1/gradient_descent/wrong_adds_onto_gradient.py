"""Adds the velocity onto the array that grad_f returned, which spoils it when grad_f returns a stored array.

Fails: ?
"""
def gradient_descent(grad_f, x0, lr, steps, momentum=0.0):
    x = np.array(x0, dtype=float)
    path = [x]
    v = np.zeros(x.shape)
    for _ in range(steps):
        g = grad_f(x)
        g += momentum * v
        v = g
        x = x - lr * v
        path.append(x)
    return np.array(path)
