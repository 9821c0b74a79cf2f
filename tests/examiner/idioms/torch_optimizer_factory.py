"""The student returns an optimizer and a scheduler; the test drives and inspects them.

Two kernels: can't cross to the student's kernel
"""

# %% given
import torch
from torch import nn

# %% right
def make_optimizer(model, lr, weight_decay):
    decay = [p for n, p in model.named_parameters() if n.endswith("weight")]
    other = [p for n, p in model.named_parameters() if not n.endswith("weight")]
    groups = [{"params": decay, "weight_decay": weight_decay}, {"params": other, "weight_decay": 0.0}]
    return torch.optim.SGD(groups, lr=lr)

def make_schedule(opt, warmup):
    return torch.optim.lr_scheduler.LambdaLR(opt, lambda step: min(1.0, (step + 1) / warmup))

# %% wrong weight decay for everything
def make_optimizer(model, lr, weight_decay):
    return torch.optim.SGD(model.parameters(), lr=lr, weight_decay=weight_decay)

def make_schedule(opt, warmup):
    return torch.optim.lr_scheduler.LambdaLR(opt, lambda step: min(1.0, (step + 1) / warmup))

# %% wrong warmup starts at zero
def make_optimizer(model, lr, weight_decay):
    groups = [{"params": [p for p in model.parameters() if p.ndim > 1], "weight_decay": weight_decay},
              {"params": [p for p in model.parameters() if p.ndim == 1], "weight_decay": 0.0}]
    return torch.optim.SGD(groups, lr=lr)

def make_schedule(opt, warmup):
    return torch.optim.lr_scheduler.LambdaLR(opt, lambda step: min(1.0, step / warmup))

# %% test
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
opt = make_optimizer(model, lr=0.1, weight_decay=0.5)
assert isinstance(opt, torch.optim.Optimizer)
decays = {id(p): g["weight_decay"] for g in opt.param_groups for p in g["params"]}
assert len(decays) == 4
assert decays[id(model[0].weight)] == 0.5
assert decays[id(model[0].bias)] == 0.0, "no weight decay for biases"
for p in model.parameters():
    p.grad = torch.zeros_like(p)
w, b = model[0].weight.clone(), model[0].bias.clone()
opt.step()
assert torch.allclose(model[0].weight, 0.95 * w) and torch.equal(model[0].bias, b)
sched = make_schedule(opt, warmup=4)
lrs = []
for _ in range(6):
    lrs.append(round(opt.param_groups[0]["lr"], 6))
    opt.step()
    sched.step()
assert lrs == [0.025, 0.05, 0.075, 0.1, 0.1, 0.1], lrs
