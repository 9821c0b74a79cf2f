"""Guards the logarithm by 1e-12 and the exponential by nothing but the hope that entries are small.

Fails: visible, stability
"""
def logsumexp_and_grad(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(np.minimum(z, 709))
    s = e.sum()
    return float(np.log(s + 1e-12)), e / (s + 1e-12)
