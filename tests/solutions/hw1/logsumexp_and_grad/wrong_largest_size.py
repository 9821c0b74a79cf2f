"""Takes out the largest absolute value, so that for negative entries all exponentials vanish.

Fails: stability
"""
def logsumexp_and_grad(z):
    z = np.asarray(z, dtype=float)
    m = np.max(np.abs(z))
    e = np.exp(z - m)
    s = e.sum()
    return float(m + np.log(s)), e / s
