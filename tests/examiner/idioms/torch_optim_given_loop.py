"""torch.optim.SGD over model.parameters() and a training loop from the given cell."""

# %% given
import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(64, 2)
Y = (X @ torch.tensor([2.0, -3.0]) + 0.5).unsqueeze(1)

def train(model, loss_fn, n_steps=60, lr=0.1):
    opt = torch.optim.SGD(model.parameters(), lr=lr)
    history = []
    for _ in range(n_steps):
        opt.zero_grad()
        loss = loss_fn(model(X), Y)
        loss.backward()
        opt.step()
        history.append(loss.item())
    return history

# %% right
class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.zeros(2, 1))
        self.b = nn.Parameter(torch.zeros(1))

    def forward(self, x):
        return x @ self.w + self.b

def loss_fn(pred, target):
    return torch.mean((pred - target) ** 2)

# %% wrong loss broadcasts to a matrix
class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.zeros(2))
        self.b = nn.Parameter(torch.zeros(1))

    def forward(self, x):
        return x @ self.w + self.b

def loss_fn(pred, target):
    return torch.mean((pred - target) ** 2)

# %% test
model = Model()
history = train(model, loss_fn)
assert len(history) == 60
assert all(isinstance(v, float) for v in history)
assert history[-1] < 1e-3 < history[0], f"loss went from {history[0]:.3f} to {history[-1]:.3f}"
assert all(b <= a for a, b in zip(history, history[1:]))
params = dict(model.named_parameters())
assert torch.allclose(params["w"].flatten(), torch.tensor([2.0, -3.0]), atol=0.05)
assert abs(params["b"].item() - 0.5) < 0.05
assert nn.MSELoss()(model(X), Y).item() < 1e-3
