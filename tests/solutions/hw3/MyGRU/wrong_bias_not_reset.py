"""The candidate's recurrent bias is added outside of the reset gate.

Fails: visible, values, gradients, edges
"""


class MyGRU(nn.Module):

    def __init__(self, input_size, hidden_size):
        super().__init__()
        bound = hidden_size**-0.5

        def gates(*shape):
            return nn.ParameterDict({k: nn.Parameter(torch.empty(*shape).uniform_(-bound, bound)) for k in "rzn"})

        self.Wx, self.Wh = gates(input_size, hidden_size), gates(hidden_size, hidden_size)
        self.bx, self.bh = gates(hidden_size), gates(hidden_size)

    def forward(self, x, h0=None):
        h = x.new_zeros(len(x), len(self.bh["r"])) if h0 is None else h0
        from_x = {k: x @ self.Wx[k] + self.bx[k] for k in "rzn"}  # all steps at once: they don't depend on h
        states = []
        for t in range(x.shape[1]):
            from_h = {k: h @ self.Wh[k] + self.bh[k] for k in "rzn"}
            r = torch.sigmoid(from_x["r"][:, t] + from_h["r"])
            z = torch.sigmoid(from_x["z"][:, t] + from_h["z"])
            n = torch.tanh(from_x["n"][:, t] + r * (h @ self.Wh["n"]) + self.bh["n"])
            h = (1 - z) * n + z * h
            states.append(h)
        return torch.stack(states, dim=1), h
