"""np.exp(nll) as it comes: a tensor for a tensor, not a float.

Fails: kinds
"""


def perplexity(nll):
    return torch.exp(nll) if isinstance(nll, torch.Tensor) else np.exp(nll)
