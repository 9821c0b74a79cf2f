"""Attention functions compared with torch's own, with a mask and weights."""

# %% given
import math
import torch
import torch.nn.functional as F

# %% right
def attention(q, k, v, mask=None):
    scores = q @ k.transpose(-2, -1) / math.sqrt(q.size(-1))
    if mask is not None:
        scores = scores.masked_fill(~mask, float("-inf"))
    weights = scores.softmax(dim=-1)
    return weights @ v, weights

def causal_mask(n):
    return torch.tril(torch.ones(n, n)).bool()

# %% wrong forgets to scale
def attention(q, k, v, mask=None):
    scores = q @ k.transpose(-2, -1)
    if mask is not None:
        scores = scores.masked_fill(~mask, float("-inf"))
    weights = scores.softmax(dim=-1)
    return weights @ v, weights

def causal_mask(n):
    return torch.tril(torch.ones(n, n)).bool()

# %% wrong strict mask
def attention(q, k, v, mask=None):
    scores = q @ k.transpose(-2, -1) / q.size(-1) ** 0.5
    if mask is not None:
        scores = scores.masked_fill(~mask, float("-inf"))
    weights = scores.softmax(dim=-1)
    return weights @ v, weights

def causal_mask(n):
    return torch.tril(torch.ones(n, n), diagonal=1).bool()

# %% test
g = torch.Generator().manual_seed(2024)
q, k, v = (torch.randn(2, 3, 5, 4, generator=g, dtype=torch.float64) for _ in range(3))
out, w = attention(q, k, v)
assert out.shape == v.shape and w.shape == (2, 3, 5, 5)
assert out.dtype == torch.float64
torch.testing.assert_close(out, F.scaled_dot_product_attention(q, k, v))
torch.testing.assert_close(w.sum(-1), torch.ones(2, 3, 5, dtype=torch.float64))

mask = causal_mask(5)
assert mask.dtype is torch.bool
out, w = attention(q, k, v, mask=mask)
assert not torch.isnan(out).any()
assert (w[..., ~mask] == 0).all(), "attention to the future"
torch.testing.assert_close(out, F.scaled_dot_product_attention(q, k, v, is_causal=True))
