"""e to minus the nats.

Fails: visible, values, kinds
"""


def perplexity(nll):
    return float(np.exp(-float(nll)))
