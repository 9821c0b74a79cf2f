"""Weight tying and freezing: `is` between parameters, requires_grad, data_ptr."""

# %% given
import torch
from torch import nn

# %% right
class TinyLM(nn.Module):
    def __init__(self, vocab, d):
        super().__init__()
        self.emb = nn.Embedding(vocab, d)
        self.head = nn.Linear(d, vocab, bias=False)
        self.head.weight = self.emb.weight

    def forward(self, ids):
        return self.head(self.emb(ids))

def freeze(module):
    for p in module.parameters():
        p.requires_grad = False

# %% wrong the weights are only copied
class TinyLM(nn.Module):
    def __init__(self, vocab, d):
        super().__init__()
        self.emb = nn.Embedding(vocab, d)
        self.head = nn.Linear(d, vocab, bias=False)
        self.head.weight.data.copy_(self.emb.weight.data)

    def forward(self, ids):
        return self.head(self.emb(ids))

def freeze(module):
    for p in module.parameters():
        p.requires_grad_(False)

# %% test
torch.manual_seed(0)
lm = TinyLM(vocab=11, d=4)
assert lm.head.weight is lm.emb.weight, "tie the weights"
assert lm.head.weight.data_ptr() == lm.emb.weight.data_ptr()
assert sum(p.numel() for p in lm.parameters()) == 44
ids = torch.tensor([[1, 2, 3], [3, 2, 1]])
logits = lm(ids)
assert logits.shape == (2, 3, 11)
with torch.no_grad():
    lm.emb.weight[1] = 5.0
assert (lm.head.weight[1] == 5).all()
loss = nn.functional.cross_entropy(lm(ids).flatten(0, 1), ids.flatten())
loss.backward()
assert lm.emb.weight.grad is lm.head.weight.grad
freeze(lm)
assert not any(p.requires_grad for p in lm.parameters())
assert not lm(ids).requires_grad
