"""A notebook sets the number of torch's threads and computes; then its tests compute, too."""

# %% given
import torch

# %% right
torch.set_num_threads(4)
kernel = torch.randn(700, 700)
torch.exp(kernel @ kernel).sum()

def softplus_sum(x):
    return torch.log(1 + torch.exp(x @ x)).sum()

# %% wrong the sum is missing
torch.set_num_threads(2)
torch.exp(torch.randn(700, 700)).sum()

def softplus_sum(x):
    return torch.log(1 + torch.exp(x @ x))

# %% test
x = torch.eye(700)
want = 700 * torch.log(torch.tensor(1 + torch.e)) + 700 * 699 * torch.log(torch.tensor(2.0))
assert softplus_sum(x).shape == ()
assert torch.isclose(softplus_sum(x), want)
