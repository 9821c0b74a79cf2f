"""e to minus the nats.

Fails: visible
"""


def perplexity(nll):
    return float(np.exp(-float(nll)))
