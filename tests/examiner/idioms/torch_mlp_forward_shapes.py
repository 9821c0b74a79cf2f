"""A torch MLP: isinstance nn.Module, forward shapes, counted parameters."""

# %% given
import torch
from torch import nn

def count_parameters(model):
    return sum(p.numel() for p in model.parameters() if p.requires_grad)

# %% right
class MLP(nn.Module):
    def __init__(self, n_in, n_hidden, n_out):
        super().__init__()
        self.fc1 = nn.Linear(n_in, n_hidden)
        self.fc2 = nn.Linear(n_hidden, n_out)

    def forward(self, x):
        return self.fc2(torch.relu(self.fc1(x)))

# %% right
class MLP(nn.Module):
    def __init__(self, n_in, n_hidden, n_out):
        super(MLP, self).__init__()
        self.net = nn.Sequential(nn.Linear(n_in, n_hidden), nn.ReLU(), nn.Linear(n_hidden, n_out))

    def forward(self, x):
        return self.net(x)

# %% wrong layers hidden in a plain list
class MLP(nn.Module):
    def __init__(self, n_in, n_hidden, n_out):
        super().__init__()
        self.layers = [nn.Linear(n_in, n_hidden), nn.Linear(n_hidden, n_out)]

    def forward(self, x):
        return self.layers[1](torch.relu(self.layers[0](x)))

# %% test
torch.manual_seed(0)
model = MLP(8, 16, 3)
assert isinstance(model, nn.Module)
assert issubclass(MLP, torch.nn.Module)
assert count_parameters(model) == 8 * 16 + 16 + 16 * 3 + 3, "wrong number of parameters"

x = torch.randn(5, 8)
out = model(x)
assert isinstance(out, torch.Tensor)
assert out.shape == (5, 3)
assert out.shape == torch.Size([5, 3])
assert out.dtype == torch.float32
assert out.requires_grad
with torch.no_grad():
    assert not model(x).requires_grad
    assert torch.equal(model(x), out)
assert sum(isinstance(m, nn.Linear) for m in model.modules()) == 2
