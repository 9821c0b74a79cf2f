"""state_dict of a student's model is loaded into another one and changed."""

# %% given
import torch
import torch.nn as nn

# %% right
class Encoder(nn.Module):
    def __init__(self, d=4):
        super().__init__()
        self.proj = nn.Linear(d, d, bias=False)
        self.scale = nn.Parameter(torch.ones(1))
        self.register_buffer("offset", torch.zeros(d))

    def forward(self, x):
        return self.scale * self.proj(x) + self.offset

# %% wrong the offset is a plain attribute
class Encoder(nn.Module):
    def __init__(self, d=4):
        super().__init__()
        self.proj = nn.Linear(d, d, bias=False)
        self.scale = nn.Parameter(torch.ones(1))
        self.offset = torch.zeros(d)

    def forward(self, x):
        return self.scale * self.proj(x) + self.offset

# %% wrong forgets the scale
class Encoder(nn.Module):
    def __init__(self, d=4):
        super().__init__()
        self.proj = nn.Linear(d, d, bias=False)
        self.scale = nn.Parameter(torch.ones(1))
        self.register_buffer("offset", torch.zeros(d))

    def forward(self, x):
        return self.proj(x) + self.offset

# %% test
torch.manual_seed(0)
a, b = Encoder(), Encoder()
sd = a.state_dict()
assert sorted(sd.keys()) == ["offset", "proj.weight", "scale"]
x = torch.randn(3, 4)
assert not torch.equal(a(x), b(x))
b.load_state_dict(sd)
assert torch.equal(a(x), b(x))

new = {k: v.clone() for k, v in sd.items()}
new["scale"].fill_(2.0)
new["offset"] += 1
result = b.load_state_dict(new)
assert not result.missing_keys and not result.unexpected_keys
torch.testing.assert_close(b(x), 2 * a.proj(x) + 1)
assert b.scale.item() == 2.0
assert dict(b.named_buffers())["offset"].tolist() == [1, 1, 1, 1]
