"""A tensor instead of a float.

Fails: visible
"""


def perplexity(nll):
    return torch.exp(torch.as_tensor(nll))
