"""Gradient with respect to the input: x.requires_grad_() and torch.autograd.grad.

Two kernels: write student.torch.autograd
"""

# %% given
import torch

# %% right
def energy(x):
    return 0.5 * (x ** 2).sum() + torch.sin(x).sum()

def saliency(f, x):
    x = x.clone().detach().requires_grad_(True)
    f(x).backward()
    return x.grad.abs()

# %% wrong goes through numpy
import numpy as np

def energy(x):
    v = x.detach().numpy()
    return torch.tensor(0.5 * (v ** 2).sum() + np.sin(v).sum())

def saliency(f, x):
    x = x.clone().detach().requires_grad_(True)
    f(x).backward()
    return x.grad.abs()

# %% wrong leaves requires_grad on the argument
def energy(x):
    return 0.5 * (x ** 2).sum() + torch.sin(x).sum()

def saliency(f, x):
    x.requires_grad_(True)
    f(x).backward()
    return x.grad.abs()

# %% test
x = torch.tensor([0.0, 1.0, -2.0], requires_grad=True)
e = energy(x)
assert e.shape == torch.Size([])
e.backward()
assert torch.allclose(x.grad, x.detach() + torch.cos(x.detach()))

(g,) = torch.autograd.grad(energy(x), x, create_graph=True)
(h,) = torch.autograd.grad(g.sum(), x)
assert torch.allclose(h, 1 - torch.sin(x)), "second derivative"

z = torch.randn(4, 3, generator=torch.Generator().manual_seed(0))
s = saliency(lambda t: (3 * t).sum(), z)
assert s.shape == z.shape
assert torch.equal(s, torch.full((4, 3), 3.0))
assert not z.requires_grad and z.grad is None, "the argument must not be changed"
s = saliency(energy, z)
assert torch.allclose(s, (z + z.cos()).abs())
