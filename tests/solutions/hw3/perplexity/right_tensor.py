"""By torch in float64, with .item()."""


def perplexity(nll):
    return torch.exp(torch.as_tensor(nll, dtype=torch.float64)).item()
