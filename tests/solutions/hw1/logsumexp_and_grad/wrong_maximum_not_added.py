"""Subtracts the maximum and forgets to add it to the value.

Fails: visible, values, stability
"""

def logsumexp_and_grad(z):
    e = np.exp(z - np.max(z))
    return float(np.log(e.sum())), e / e.sum()
