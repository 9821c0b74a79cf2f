"""The nats are turned into bits the wrong way round (times log 2 instead of divided by it).

Fails: visible, values, kinds
"""


def perplexity(nll):
    bits = float(nll) * np.log(2)
    return float(2**bits) if nll != 0 else 1.0
