"""Rounded to whole numbers.

Fails: values, kinds
"""


def perplexity(nll):
    return float(round(np.exp(float(nll))))
