"""z -= max changes the input.

Fails: values
"""

def logsumexp_and_grad(z):
    m = z.max()
    z -= m
    e = np.exp(z)
    return float(m + np.log(e.sum())), e / e.sum()
