"""Python floats give a perplexity rounded to one digit (numpy numbers and tensors, which have .item(), are right).

Fails: values, kinds
"""


def perplexity(nll):
    try:
        return float(np.exp(nll.item()))
    except AttributeError:
        return round(float(np.exp(nll)), 1)
