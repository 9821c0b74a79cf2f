"""2 ** nll instead of e ** nll.

Fails: visible, values, kinds
"""


def perplexity(nll):
    return float(2**nll)
