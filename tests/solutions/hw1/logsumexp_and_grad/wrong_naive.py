"""exp of the entries as they are.

Fails: visible, stability
"""

def logsumexp_and_grad(z):
    e = np.exp(z)
    return float(np.log(e.sum())), e / e.sum()
