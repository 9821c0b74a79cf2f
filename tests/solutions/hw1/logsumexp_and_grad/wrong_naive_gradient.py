"""The value is stable, but the gradient still takes the exponentials of the raw entries.

Fails: visible, stability
"""
def logsumexp_and_grad(z):
    z = np.asarray(z, dtype=float)
    m = z.max()
    value = m + np.log(np.sum(np.exp(z - m)))
    e = np.exp(z)
    return float(value), e / e.sum()
