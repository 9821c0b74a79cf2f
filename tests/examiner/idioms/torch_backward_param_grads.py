"""loss.backward() in the test, then the gradients of the student's parameters."""

# %% given
import torch
from torch import nn

x = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
y = torch.tensor([1.0, 2.0, 3.0])

# %% right
w = torch.zeros(2, requires_grad=True)
b = torch.zeros(1, requires_grad=True)

def predict(x):
    return x @ w + b

def mse(pred, target):
    return ((pred - target) ** 2).mean()

# %% wrong detaches the prediction
w = torch.zeros(2, requires_grad=True)
b = torch.zeros(1, requires_grad=True)

def predict(x):
    return x @ w.detach() + b

def mse(pred, target):
    return ((pred - target) ** 2).mean()

# %% wrong sum instead of mean
w = torch.zeros(2, requires_grad=True)
b = torch.zeros(1, requires_grad=True)

def predict(x):
    return x @ w + b

def mse(pred, target):
    return ((pred - target) ** 2).sum()

# %% test
assert w.requires_grad and b.requires_grad
assert w.is_leaf and w.grad is None
loss = mse(predict(x), y)
assert loss.requires_grad, "the loss is not connected to the parameters"
assert loss.ndim == 0
loss.backward()
assert w.grad is not None
expected = 2 / 3 * (x.T @ (0 - y))
assert torch.allclose(w.grad, expected), f"{w.grad} != {expected}"
assert torch.allclose(b.grad, torch.tensor([-4.0]))

# gradients accumulate until they are zeroed
mse(predict(x), y).backward()
assert torch.allclose(w.grad, 2 * expected)
w.grad.zero_()
assert w.grad.abs().sum() == 0
