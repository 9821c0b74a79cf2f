"""np.logaddexp.reduce, and the gradient from the value."""

def logsumexp_and_grad(z):
    z = np.asarray(z, dtype=float)
    value = np.logaddexp.reduce(z)
    return value, np.exp(z - value)
