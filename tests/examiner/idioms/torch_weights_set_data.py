"""Weights are set by .data, fill_ and nn.init before the forward pass."""

# %% given
import torch
import torch.nn as nn
import torch.nn.functional as F

# %% right
class LogisticRegression(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.linear = nn.Linear(d, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear(x)).squeeze(-1)

# %% wrong returns logits
class LogisticRegression(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.linear = nn.Linear(d, 1)

    def forward(self, x):
        return self.linear(x).squeeze(-1)

# %% wrong keeps the last dimension
class LogisticRegression(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.linear = nn.Linear(d, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear(x))

# %% test
model = LogisticRegression(3)
model.linear.weight.data = torch.tensor([[1.0, -1.0, 2.0]])
model.linear.bias.data.fill_(0.0)
x = torch.tensor([[1.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
p = model(x)
assert p.shape == (2,), f"shape {tuple(p.shape)}"
assert p[0].item() == 0.5
assert abs(p[1].item() - 0.8807970) < 1e-6

model.linear.bias.data += 1
assert torch.allclose(model(x), torch.sigmoid(torch.tensor([1.0, 3.0])))
for q in model.parameters():
    q.data.zero_()
assert (model(x) == 0.5).all()
nn.init.constant_(model.linear.weight, 10.0)
assert model(x).min() > 0.99
loss = F.binary_cross_entropy(model(x), torch.ones(2))
assert loss.dim() == 0 and 0 <= float(loss) < 0.01
