"""2 to the nats.

Fails: visible
"""


def perplexity(nll):
    return float(2 ** float(nll))
