"""For large entries takes the maximum for the value.

Fails: visible, stability
"""

def logsumexp_and_grad(z):
    m = np.max(z)
    e = np.exp(z - m)
    value = np.log(np.exp(z).sum()) if abs(m) < 700 else m
    return float(value), e / e.sum()
