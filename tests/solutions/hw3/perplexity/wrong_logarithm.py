"""The nats themselves.

Fails: visible, values, kinds
"""


def perplexity(nll):
    return float(nll)
