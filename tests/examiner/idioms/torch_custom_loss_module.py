"""A loss as nn.Module with reduction argument; errors; comparison over options."""

# %% given
import torch
from torch import nn
import torch.nn.functional as F

# %% right
class FocalLoss(nn.Module):
    def __init__(self, gamma=2.0, reduction="mean"):
        super().__init__()
        if reduction not in ("mean", "sum", "none"):
            raise ValueError(f"unknown reduction {reduction!r}")
        self.gamma, self.reduction = gamma, reduction

    def forward(self, logits, target):
        logp = F.log_softmax(logits, dim=1).gather(1, target[:, None]).squeeze(1)
        loss = -((1 - logp.exp()) ** self.gamma) * logp
        return loss if self.reduction == "none" else getattr(loss, self.reduction)()

# %% wrong ignores the reduction
class FocalLoss(nn.Module):
    def __init__(self, gamma=2.0, reduction="mean"):
        super().__init__()
        if reduction not in ("mean", "sum", "none"):
            raise ValueError(f"unknown reduction {reduction!r}")
        self.gamma = gamma

    def forward(self, logits, target):
        ce = F.cross_entropy(logits, target, reduction="none")
        return ((1 - torch.exp(-ce)) ** self.gamma * ce).mean()

# %% wrong does not check the reduction
class FocalLoss(nn.Module):
    def __init__(self, gamma=2.0, reduction="mean"):
        super().__init__()
        self.gamma = gamma
        self.reduce = {"sum": torch.sum, "none": lambda x: x}.get(reduction, torch.mean)

    def forward(self, logits, target):
        ce = F.cross_entropy(logits, target, reduction="none")
        return self.reduce((1 - torch.exp(-ce)) ** self.gamma * ce)

# %% test
torch.manual_seed(0)
logits = torch.randn(6, 4, requires_grad=True)
target = torch.tensor([0, 1, 2, 3, 0, 1])
for reduction in ["mean", "sum", "none"]:
    loss = FocalLoss(gamma=0.0, reduction=reduction)(logits, target)
    ref = F.cross_entropy(logits, target, reduction=reduction)
    assert loss.shape == ref.shape, reduction
    assert torch.allclose(loss, ref, atol=1e-6), reduction
crit = FocalLoss()
assert isinstance(crit, nn.Module) and crit.gamma == 2 and not list(crit.parameters())
assert crit(logits, target) < FocalLoss(0)(logits, target)
crit(logits, target).backward()
assert logits.grad.shape == logits.shape and logits.grad.sum(1).abs().max() < 1e-6
try:
    FocalLoss(reduction="median")
    raise AssertionError("an unknown reduction should raise a ValueError")
except ValueError as e:
    assert "median" in str(e)
