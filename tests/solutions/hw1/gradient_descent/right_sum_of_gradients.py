"""No velocity at all: keeps the gradients and weighs them by powers of the momentum."""
def gradient_descent(grad_f, x0, lr, steps, momentum=0.0):
    x0 = np.asarray(x0)
    path = np.empty((steps + 1,) + x0.shape)
    grads = np.empty((steps,) + x0.shape)
    path[0] = x0
    for t in range(steps):
        grads[t] = grad_f(np.array(path[t]))
        weights = float(momentum) ** np.arange(t, -1, -1)
        path[t + 1] = path[t] - lr * np.tensordot(weights, grads[: t + 1], axes=1)
    return path
