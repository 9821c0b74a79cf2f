"""Each gate at each step, by F.sigmoid and addmm; parameters made in loops."""


class MyGRU(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.hidden_size = hidden_size
        self.Wx, self.Wh, self.bx, self.bh = nn.ParameterDict(), nn.ParameterDict(), nn.ParameterDict(), nn.ParameterDict()
        for gate in ("r", "z", "n"):
            self.Wx[gate] = nn.Parameter(torch.empty(input_size, hidden_size))
            self.Wh[gate] = nn.Parameter(torch.empty(hidden_size, hidden_size))
            self.bx[gate] = nn.Parameter(torch.empty(hidden_size))
            self.bh[gate] = nn.Parameter(torch.empty(hidden_size))
        for p in self.parameters():
            nn.init.uniform_(p, -1 / hidden_size**0.5, 1 / hidden_size**0.5)

    def cell(self, x, h):
        r = torch.sigmoid(torch.addmm(self.bx["r"], x, self.Wx["r"]) + torch.addmm(self.bh["r"], h, self.Wh["r"]))
        z = torch.sigmoid(torch.addmm(self.bx["z"], x, self.Wx["z"]) + torch.addmm(self.bh["z"], h, self.Wh["z"]))
        n = torch.tanh(torch.addmm(self.bx["n"], x, self.Wx["n"]) + r * torch.addmm(self.bh["n"], h, self.Wh["n"]))
        return n + z * (h - n)

    def forward(self, x, h0=None):
        h = torch.zeros(x.shape[0], self.hidden_size, dtype=x.dtype) if h0 is None else h0
        out = []
        for step in x.unbind(1):
            h = self.cell(step, h)
            out.append(h.unsqueeze(1))
        return torch.cat(out, 1), h
