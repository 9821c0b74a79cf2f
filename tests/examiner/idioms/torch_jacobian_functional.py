"""torch.autograd.functional and torch.func over a student's function.

Two kernels: write student.torch.autograd
"""

# %% given
import torch
from torch.autograd.functional import jacobian, hessian

# %% right
def polar_to_cartesian(p):
    r, phi = p[..., 0], p[..., 1]
    return torch.stack([r * torch.cos(phi), r * torch.sin(phi)], dim=-1)

def potential(x):
    return (x[0] ** 2) * x[1] + torch.exp(x[2])

# %% wrong builds a new tensor from numbers
def polar_to_cartesian(p):
    r, phi = p[..., 0], p[..., 1]
    return torch.stack([r * torch.cos(phi), r * torch.sin(phi)], dim=-1)

def potential(x):
    return torch.tensor(x[0].item() ** 2 * x[1].item()) + torch.exp(x[2])

# %% wrong sine and cosine swapped
def polar_to_cartesian(p):
    r, phi = p[..., 0], p[..., 1]
    return torch.stack([r * torch.sin(phi), r * torch.cos(phi)], dim=-1)

def potential(x):
    return (x[0] ** 2) * x[1] + torch.exp(x[2])

# %% test
p = torch.tensor([2.0, 0.0])
assert polar_to_cartesian(p).tolist() == [2.0, 0.0]
J = jacobian(polar_to_cartesian, p)
assert torch.allclose(J, torch.tensor([[1.0, 0.0], [0.0, 2.0]])), J
assert torch.isclose(torch.det(jacobian(polar_to_cartesian, torch.tensor([3.0, 1.2]))), torch.tensor(3.0))

x = torch.tensor([1.0, 2.0, 0.0])
H = hessian(potential, x)
assert torch.allclose(H, torch.tensor([[4.0, 2, 0], [2, 0, 0], [0, 0, 1]])), H
g = torch.func.grad(potential)(x)
assert torch.allclose(g, torch.tensor([4.0, 1.0, 1.0]))
batch = torch.rand(10, 2)
out = torch.vmap(polar_to_cartesian)(batch)
assert torch.allclose(out.norm(dim=1), batch[:, 0], atol=1e-6)
