"""2 to the nats.

Fails: visible, values, kinds
"""


def perplexity(nll):
    return float(2 ** float(nll))
