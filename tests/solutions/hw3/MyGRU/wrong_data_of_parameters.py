"""forward uses self.Wh[k].data, so that no gradient reaches the recurrent weights.

Fails: gradients
"""


class MyGRU(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        D, H = input_size, hidden_size
        make = lambda *shape: nn.ParameterDict({k: nn.Parameter(nn.init.uniform_(torch.empty(*shape), -(H**-0.5), H**-0.5)) for k in "rzn"})
        self.Wx, self.Wh, self.bx, self.bh, self.H = make(D, H), make(H, H), make(H), make(H), H

    def forward(self, x, h0=None):
        h, states = x.new_zeros(len(x), self.H) if h0 is None else h0, []
        for t in range(x.shape[1]):
            a = {k: x[:, t] @ self.Wx[k] + self.bx[k] for k in "rzn"}
            u = {k: h @ self.Wh[k].data + self.bh[k] for k in "rzn"}
            r, z = torch.sigmoid(a["r"] + u["r"]), torch.sigmoid(a["z"] + u["z"])
            h = (1 - z) * torch.tanh(a["n"] + r * u["n"]) + z * h
            states.append(h)
        return torch.stack(states, dim=1), h
