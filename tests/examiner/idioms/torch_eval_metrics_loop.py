"""The student's evaluate() runs the test's model over a loader without gradients.

Two kernels: can't cross to the student's kernel
"""

# %% given
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

# %% right
@torch.no_grad()
def evaluate(model, loader):
    was_training = model.training
    model.eval()
    correct = total = 0
    for xb, yb in loader:
        correct += (model(xb).argmax(1) == yb).sum().item()
        total += len(yb)
    model.train(was_training)
    return {"accuracy": correct / total, "n": total}

# %% wrong average of the batch accuracies
def evaluate(model, loader):
    mode = model.training
    model.eval()
    accs, n = [], 0
    with torch.no_grad():
        for xb, yb in loader:
            accs.append((model(xb).argmax(1) == yb).float().mean().item())
            n += len(yb)
    model.train(mode)
    return {"accuracy": sum(accs) / len(accs), "n": n}

# %% wrong leaves the model in eval mode
def evaluate(model, loader):
    model.eval()
    with torch.no_grad():
        pred = torch.cat([model(xb).argmax(1) for xb, _ in loader])
    y = torch.cat([yb for _, yb in loader])
    return {"accuracy": (pred == y).double().mean().item(), "n": len(y)}

# %% test
class Spy(nn.Module):
    def __init__(self):
        super().__init__()
        self.modes, self.grad_modes = [], []

    def forward(self, x):
        self.modes.append(self.training)
        self.grad_modes.append(torch.is_grad_enabled())
        return nn.functional.one_hot(x.long(), 3).float()

x = torch.tensor([0, 1, 2, 0, 1, 2, 0])
y = torch.tensor([0, 1, 2, 1, 1, 2, 1])
loader = DataLoader(TensorDataset(x, y), batch_size=3)
spy = Spy()
metrics = evaluate(spy, loader)
assert metrics["n"] == 7
assert abs(metrics["accuracy"] - 5 / 7) < 1e-9, f"accuracy {metrics['accuracy']:.4f}"
assert spy.modes and not any(spy.modes), "call model.eval()"
assert not any(spy.grad_modes), "use torch.no_grad()"
assert spy.training, "restore the mode of the model"
assert torch.is_grad_enabled()
