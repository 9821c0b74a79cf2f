"""np.exp(nll) as it comes: a tensor for a tensor, not a float.

Fails: visible
"""


def perplexity(nll):
    return torch.exp(nll) if isinstance(nll, torch.Tensor) else np.exp(nll)
