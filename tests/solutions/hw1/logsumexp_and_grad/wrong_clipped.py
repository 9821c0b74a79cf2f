"""Clips the entries to +-500.

Fails: visible, stability
"""

def logsumexp_and_grad(z):
    e = np.exp(np.clip(z, -500, 500))
    return float(np.log(e.sum())), e / e.sum()
