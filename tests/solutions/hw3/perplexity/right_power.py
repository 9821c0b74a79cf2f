"""A power of e; a numpy float."""


def perplexity(nll):
    return np.e ** np.float64(nll.item() if hasattr(nll, "item") else nll)
