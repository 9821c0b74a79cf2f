"""np.e to the power of a float."""


def perplexity(nll):
    return np.e ** float(nll)
