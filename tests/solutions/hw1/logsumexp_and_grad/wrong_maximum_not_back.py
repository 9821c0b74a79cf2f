"""Takes the maximum out and forgets to add it again.

Fails: visible, values, stability
"""
def logsumexp_and_grad(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max())
    return float(np.log(e.sum())), e / e.sum()
