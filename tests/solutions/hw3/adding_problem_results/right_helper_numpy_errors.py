"""A helper measures by numpy; the TanhRNN is written with F.linear and a list of unbound steps."""


class TanhRNN(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        for name, shape in (("b", (hidden_size,)), ("Wh", (hidden_size, hidden_size)), ("Wx", (input_size, hidden_size))):
            self.register_parameter(name, nn.Parameter(torch.empty(shape)))
        for p in self.parameters():
            nn.init.uniform_(p, a=-1 / np.sqrt(hidden_size), b=1 / np.sqrt(hidden_size))

    def forward(self, x, h0=None):
        h = torch.zeros(x.size(0), self.b.numel(), dtype=x.dtype) if h0 is None else h0
        states = []
        for xt in F.linear(x, self.Wx.T, self.b).unbind(1):
            h = (xt + F.linear(h, self.Wh.T)).tanh()
            states.append(h)
        return torch.stack(states, 1), states[-1]


def _error(answers):
    return float(np.mean(np.square(np.asarray(answers) - adding_y.numpy())))


def adding_problem_results():
    models, mse = {}, {"constant": _error(np.ones(len(adding_y)))}
    for name, kind in zip(("gru", "rnn"), (MyGRU, TanhRNN)):
        models[name] = train_adding(kind=kind)
        models[name].eval()
        with torch.no_grad():
            mse[name] = _error(models[name](adding_x))
    return models, mse


adding_models, adding_mse = trained(adding_problem_results)
print(adding_mse)
