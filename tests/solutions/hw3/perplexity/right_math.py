"""math.exp."""


import math


def perplexity(nll):
    return math.exp(nll)
