"""model.train() / model.eval() with a hand-written dropout in the model."""

# %% given
import torch
from torch import nn

# %% right
class NoisyNet(nn.Module):
    def __init__(self, p=0.5):
        super().__init__()
        self.p = p
        self.lin = nn.Linear(10, 10)

    def forward(self, x):
        h = self.lin(x)
        if self.training:
            mask = (torch.rand_like(h) > self.p).float()
            h = h * mask / (1 - self.p)
        return h

# %% right
class NoisyNet(nn.Module):
    def __init__(self, p=0.5):
        super().__init__()
        self.lin = nn.Linear(10, 10)
        self.drop = nn.Dropout(p)

    def forward(self, x):
        return self.drop(self.lin(x))

# %% wrong drops in eval mode too
class NoisyNet(nn.Module):
    def __init__(self, p=0.5):
        super().__init__()
        self.p = p
        self.lin = nn.Linear(10, 10)

    def forward(self, x):
        return nn.functional.dropout(self.lin(x), self.p, training=True)

# %% test
torch.manual_seed(42)
net = NoisyNet()
x = torch.rand(8, 10)
assert net.training
y1, y2 = net(x), net(x)
assert not torch.equal(y1, y2), "dropout must be random in training mode"
frac = (y1 == 0).float().mean().item()
assert 0.2 < frac < 0.8

assert net.eval() is net
assert not net.training
with torch.no_grad():
    assert torch.equal(net(x), net(x)), "no dropout in eval mode"
    torch.testing.assert_close(net(x), net.lin(x))
net.train()
torch.manual_seed(5)
a = net(x)
torch.manual_seed(5)
assert torch.equal(net(x), a)
