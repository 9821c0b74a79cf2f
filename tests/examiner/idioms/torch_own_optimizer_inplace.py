"""A student's optimiser over torch parameters: p.data -= lr * p.grad, zero_grad()."""

# %% given
import torch
from torch import nn

# %% right
class Momentum:
    def __init__(self, params, lr, mu=0.9):
        self.params = list(params)
        self.lr, self.mu = lr, mu
        self.v = [torch.zeros_like(p) for p in self.params]

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for p, v in zip(self.params, self.v):
            if p.grad is not None:
                v.mul_(self.mu).add_(p.grad)
                p.sub_(self.lr * v)

# %% wrong keeps the exhausted iterator
class Momentum:
    def __init__(self, params, lr, mu=0.9):
        self.v = {}
        self.params, self.lr, self.mu = params, lr, mu

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    def step(self):
        for p in self.params:
            self.v[p] = self.mu * self.v.get(p, 0) + p.grad
            p.data -= self.lr * self.v[p]

# %% test
torch.manual_seed(0)
mine = nn.Linear(3, 2)
ref = nn.Linear(3, 2)
ref.load_state_dict(mine.state_dict())
opt = Momentum(mine.parameters(), lr=0.1, mu=0.8)
ref_opt = torch.optim.SGD(ref.parameters(), lr=0.1, momentum=0.8)
ptr = mine.weight.data_ptr()
for i in range(10):
    x = torch.randn(5, 3)
    for model, o in ((mine, opt), (ref, ref_opt)):
        o.zero_grad()
        model(x).square().mean().backward()
        o.step()
    assert torch.allclose(mine.weight, ref.weight, atol=1e-6), f"weights differ in step {i}"
assert torch.allclose(mine.bias, ref.bias, atol=1e-6)
assert mine.weight.data_ptr() == ptr, "update the parameters in place"
opt.zero_grad()
assert all(p.grad is None or not p.grad.any() for p in mine.parameters())
