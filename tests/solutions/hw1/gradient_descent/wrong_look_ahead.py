"""Nesterov's form, which takes the gradient where the velocity is going to lead.

Fails: visible, momentum
"""
def gradient_descent(grad_f, x0, lr, steps, momentum=0.0):
    x = np.array(x0, dtype=float)
    v = np.zeros(x.shape)
    path = [x]
    for _ in range(steps):
        v = momentum * v + np.asarray(grad_f(x - lr * momentum * v))
        x = x - lr * v
        path.append(x)
    return np.stack(path)
