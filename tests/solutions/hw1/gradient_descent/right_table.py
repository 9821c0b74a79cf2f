"""A table filled row by row, the velocity scaled by lr."""

def gradient_descent(grad_f, x0, lr, steps, momentum=0.0):
    start = np.asarray(x0, dtype=float)
    table = np.empty((steps + 1, *start.shape))
    table[0] = start
    u = np.zeros_like(start)
    for t in range(1, steps + 1):
        u = momentum * u - lr * np.asarray(grad_f(table[t - 1].copy()))
        table[t] = table[t - 1] + u
    return table
