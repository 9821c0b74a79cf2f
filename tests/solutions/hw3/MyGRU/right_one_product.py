"""The three gates in one product each for x and h."""


class MyGRU(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        k = 1 / np.sqrt(hidden_size)
        new = lambda *shape: nn.Parameter((2 * torch.rand(*shape) - 1) * float(k))
        self.Wx = nn.ParameterDict({"r": new(input_size, hidden_size), "z": new(input_size, hidden_size), "n": new(input_size, hidden_size)})
        self.Wh = nn.ParameterDict({"r": new(hidden_size, hidden_size), "z": new(hidden_size, hidden_size), "n": new(hidden_size, hidden_size)})
        self.bx = nn.ParameterDict({"r": new(hidden_size), "z": new(hidden_size), "n": new(hidden_size)})
        self.bh = nn.ParameterDict({"r": new(hidden_size), "z": new(hidden_size), "n": new(hidden_size)})

    def forward(self, x, h0=None):
        cat = lambda d: torch.cat([d["r"], d["z"], d["n"]], dim=-1)
        Wh, bh = cat(self.Wh), cat(self.bh)
        gx = x @ cat(self.Wx) + cat(self.bx)
        h = gx.new_zeros(gx.shape[0], Wh.shape[0]) if h0 is None else h0
        states = gx.new_zeros(0)
        out = []
        for t in range(x.size(1)):
            xr, xz, xn = gx[:, t].chunk(3, -1)
            hr, hz, hn = (h @ Wh + bh).chunk(3, -1)
            z = (xz + hz).sigmoid()
            h = (1 - z) * (xn + (xr + hr).sigmoid() * hn).tanh() + z * h
            out += [h]
        return torch.stack(out, 1), out[-1]
