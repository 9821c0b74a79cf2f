"""Numbers the entries with .flat of fresh copies, up and down in an inner helper."""
def numerical_gradient(f, x, h=1e-5):
    base = np.asarray(x).astype(np.float64)

    def reading(i, step):
        z = base.copy()
        z.flat[i] += step
        return f(z)

    grad = np.empty(base.shape)
    for i in range(base.size):
        grad.flat[i] = (reading(i, h) - reading(i, -h)) / (2.0 * h)
    return grad
