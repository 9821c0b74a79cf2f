"""Functions that change a tensor argument in place (underscore convention)."""

# %% given
import torch

# %% right
def normalize_(t):
    """Scale the rows of t to unit length, in place, and return t."""
    t.div_(t.norm(dim=1, keepdim=True))
    return t

def normalize(t):
    return normalize_(t.clone())

# %% right
def normalize(t):
    return t / t.pow(2).sum(1, keepdim=True).sqrt()

def normalize_(t):
    t[:] = normalize(t)
    return t

# %% wrong normalize changes its argument
def normalize_(t):
    t /= t.norm(dim=1, keepdim=True)
    return t

def normalize(t):
    return normalize_(t)

# %% wrong normalize_ returns a new tensor
def normalize(t):
    return t / t.norm(dim=1, keepdim=True)

def normalize_(t):
    t = normalize(t)
    return t

# %% test
t = torch.tensor([[3.0, 4.0], [0.0, 2.0]])
u = normalize(t)
assert u is not t
assert u.data_ptr() != t.data_ptr()
assert t[0, 0] == 3.0, "normalize must not change its argument"
assert torch.allclose(u, torch.tensor([[0.6, 0.8], [0.0, 1.0]]))

r = normalize_(t)
assert r is t, "normalize_ returns the same tensor"
assert torch.allclose(t, u)

big = torch.arange(1.0, 9.0).reshape(4, 2)
normalize_(big[1:3])                 # a view
assert big[0].tolist() == [1, 2] and big[3].tolist() == [7, 8]
assert torch.allclose(big[1:3].norm(dim=1), torch.ones(2))
