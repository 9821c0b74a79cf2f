"""A hand-written Linear is compared with nn.Linear after copying the weights."""

# %% given
import math
import torch
import torch.nn as nn

# %% right
class MyLinear(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(out_features, in_features))
        self.bias = nn.Parameter(torch.zeros(out_features))
        nn.init.kaiming_uniform_(self.weight, a=math.sqrt(5))

    def forward(self, x):
        return x @ self.weight.T + self.bias

# %% wrong weight is not a Parameter
class MyLinear(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.weight = torch.randn(out_features, in_features)
        self.bias = nn.Parameter(torch.zeros(out_features))

    def forward(self, x):
        return x @ self.weight.T + self.bias

# %% wrong subtracts the bias
class MyLinear(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(out_features, in_features))
        self.bias = nn.Parameter(torch.zeros(out_features))

    def forward(self, x):
        return x @ self.weight.T - self.bias

# %% test
torch.manual_seed(1)
ref = nn.Linear(6, 4)
mine = MyLinear(6, 4)
assert isinstance(mine.weight, nn.Parameter)
assert [name for name, _ in mine.named_parameters()] == ["weight", "bias"]
with torch.no_grad():
    mine.weight.copy_(ref.weight)
    mine.bias.copy_(ref.bias)

x = torch.randn(10, 6)
torch.testing.assert_close(mine(x), ref(x))

mine(x).pow(2).sum().backward()
ref(x).pow(2).sum().backward()
assert torch.allclose(mine.weight.grad, ref.weight.grad, atol=1e-5)
assert torch.allclose(mine.bias.grad, ref.bias.grad, atol=1e-5)
