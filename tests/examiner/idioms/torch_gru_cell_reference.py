"""A GRU written by hand gets the weights of nn.GRU through state_dict."""

# %% given
import torch
from torch import nn

# %% right
class MyGRU(nn.Module):
    def __init__(self, n_in, n_hid):
        super().__init__()
        self.n_hid = n_hid
        self.weight_ih_l0 = nn.Parameter(torch.randn(3 * n_hid, n_in) * 0.1)
        self.weight_hh_l0 = nn.Parameter(torch.randn(3 * n_hid, n_hid) * 0.1)
        self.bias_ih_l0 = nn.Parameter(torch.zeros(3 * n_hid))
        self.bias_hh_l0 = nn.Parameter(torch.zeros(3 * n_hid))

    def step(self, x, h):
        gi = x @ self.weight_ih_l0.T + self.bias_ih_l0
        gh = h @ self.weight_hh_l0.T + self.bias_hh_l0
        i_r, i_z, i_n = gi.chunk(3, dim=-1)
        h_r, h_z, h_n = gh.chunk(3, dim=-1)
        r = torch.sigmoid(i_r + h_r)
        z = torch.sigmoid(i_z + h_z)
        n = torch.tanh(i_n + r * h_n)
        return (1 - z) * n + z * h

    def forward(self, x):
        h = x.new_zeros(x.shape[1], self.n_hid)
        out = []
        for t in range(x.shape[0]):
            h = self.step(x[t], h)
            out.append(h)
        return torch.stack(out), h.unsqueeze(0)

# %% wrong returns the outputs in reversed order
class MyGRU(nn.GRU):
    def forward(self, x):
        out, h = super().forward(x)
        return out.flip(0), h

# %% test
torch.manual_seed(3)
ref = nn.GRU(4, 5)
gru = MyGRU(4, 5)
assert set(gru.state_dict()) == set(ref.state_dict())
for name, p in gru.named_parameters():
    assert p.shape == getattr(ref, name).shape, name
gru.load_state_dict(ref.state_dict())

x = torch.randn(7, 2, 4)
with torch.no_grad():
    out, h = gru(x)
    out_ref, h_ref = ref(x)
assert out.shape == (7, 2, 5) and h.shape == (1, 2, 5)
assert torch.allclose(out, out_ref, atol=1e-6), (out - out_ref).abs().max().item()
assert torch.allclose(h, h_ref, atol=1e-6)
