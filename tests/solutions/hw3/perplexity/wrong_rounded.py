"""Rounded to whole numbers.

Fails: visible
"""


def perplexity(nll):
    return float(round(np.exp(float(nll))))
