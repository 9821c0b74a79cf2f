"""Modules of the student inside the test's nn.Sequential, hooks and children.

Two kernels: can't cross to the student's kernel
"""

# %% given
import torch
from torch import nn

# %% right
class Residual(nn.Module):
    def __init__(self, block):
        super().__init__()
        self.block = block

    def forward(self, x):
        return x + self.block(x)

class Swish(nn.Module):
    def forward(self, x):
        return x * torch.sigmoid(x)

# %% wrong no residual connection
class Residual(nn.Module):
    def __init__(self, block):
        super().__init__()
        self.block = block

    def forward(self, x):
        return self.block(x)

class Swish(nn.Module):
    def forward(self, x):
        return x * torch.sigmoid(x)

# %% test
torch.manual_seed(0)
net = nn.Sequential(nn.Linear(4, 4), Swish(), Residual(nn.Linear(4, 4)), nn.Linear(4, 1))
assert len(list(net.parameters())) == 6
assert isinstance(net[2], Residual) and isinstance(net[2].block, nn.Linear)
assert "2.block.weight" in net.state_dict()
x = torch.randn(3, 4)
h = net[0](x)
h = nn.functional.silu(h)
h = h + h @ net[2].block.weight.T + net[2].block.bias
torch.testing.assert_close(net(x), net[3](h))

seen = []
handle = net[1].register_forward_hook(lambda mod, inp, out: seen.append((type(mod).__name__, out.shape)))
net(x)
handle.remove()
net(x)
assert seen == [("Swish", (3, 4))]
assert torch.equal(Residual(nn.Identity())(x), 2 * x)
