"""A student's training step gets the test's model and optimiser (nn.Linear, Adam).

Two kernels: can't cross to the student's kernel
"""

# %% given
import torch
from torch import nn
import torch.nn.functional as F

# %% right
def train_step(model, optimizer, xb, yb):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(xb), yb)
    loss.backward()
    optimizer.step()
    return loss.item()

# %% wrong forgets zero_grad
def train_step(model, optimizer, xb, yb):
    model.train()
    loss = F.cross_entropy(model(xb), yb)
    loss.backward()
    optimizer.step()
    return loss.item()

# %% wrong forgets the step
def train_step(model, optimizer, xb, yb):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(xb), yb)
    loss.backward()
    return loss.item()

# %% test
import copy

torch.manual_seed(11)
model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 3))
reference = copy.deepcopy(model)
opt = torch.optim.SGD(model.parameters(), lr=0.5)
ref_opt = torch.optim.SGD(reference.parameters(), lr=0.5)
xb, yb = torch.randn(16, 4), torch.randint(0, 3, (16,))
model.eval()

for step in range(5):
    loss = train_step(model, opt, xb, yb)
    assert model.training, "switch to training mode"
    assert isinstance(loss, float)
    ref_opt.zero_grad()
    ref_loss = F.cross_entropy(reference(xb), yb)
    ref_loss.backward()
    ref_opt.step()
    assert abs(loss - ref_loss.item()) < 1e-6, f"step {step}"
for p, q in zip(model.parameters(), reference.parameters()):
    assert torch.allclose(p, q, atol=1e-6)
