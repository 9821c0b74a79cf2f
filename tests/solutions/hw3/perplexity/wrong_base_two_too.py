"""2 ** nll instead of e ** nll.

Fails: visible
"""


def perplexity(nll):
    return float(2**nll)
