"""Nats below 1 are rounded to two digits before the exponential.

Fails: values
"""


def perplexity(nll):
    return float(np.exp(np.round(float(nll), 2) if nll < 1 else float(nll)))
