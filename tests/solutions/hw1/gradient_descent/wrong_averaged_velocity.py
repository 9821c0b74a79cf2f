"""The other form of momentum, with (1 - momentum) before the gradient.

Fails: visible, momentum
"""
def gradient_descent(grad_f, x0, lr, steps, momentum=0.0):
    path = [np.array(x0, dtype=float)]
    v = np.zeros(path[0].shape)
    for _ in range(steps):
        v = momentum * v + (1 - momentum) * np.asarray(grad_f(path[-1]))
        path.append(path[-1] - lr * v)
    return np.array(path)
