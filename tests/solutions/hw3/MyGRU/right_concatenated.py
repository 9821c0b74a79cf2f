"""Gates by concatenated matrices and chunk, torch.lerp for the update, states filled into a list by unbind."""


class MyGRU(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        bound = 1 / hidden_size**0.5
        shapes = {"Wx": (input_size, hidden_size), "Wh": (hidden_size, hidden_size), "bx": (hidden_size,), "bh": (hidden_size,)}
        for name, shape in shapes.items():
            setattr(self, name, nn.ParameterDict({k: nn.Parameter(torch.empty(shape)) for k in ("r", "z", "n")}))
        for parameter in self.parameters():
            nn.init.uniform_(parameter, -bound, bound)

    def forward(self, x, h0=None):
        cat = lambda d: torch.cat([d["r"], d["z"], d["n"]], dim=-1)
        Wx, Wh, bx, bh = map(cat, (self.Wx, self.Wh, self.bx, self.bh))
        h = h0
        if h is None:
            h = x.new_zeros(x.shape[0], self.bx["r"].shape[0])
        from_x = x @ Wx + bx
        states = []
        for step in from_x.unbind(dim=1):
            xr, xz, xn = step.chunk(3, dim=-1)
            hr, hz, hn = (h @ Wh + bh).chunk(3, dim=-1)
            n = torch.tanh(xn + torch.sigmoid(xr + hr) * hn)
            h = torch.lerp(n, h, torch.sigmoid(xz + hz))
            states.append(h)
        return torch.stack(states, 1), states[-1]
