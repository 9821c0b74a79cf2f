"""The nats themselves.

Fails: visible
"""


def perplexity(nll):
    return float(nll)
