"""Numpy for the errors, a loop over names, a linear layer's start."""


class TanhRNN(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.Wx = nn.Parameter(torch.empty(input_size, hidden_size))
        self.Wh = nn.Parameter(torch.empty(hidden_size, hidden_size))
        self.b = nn.Parameter(torch.empty(hidden_size))
        for p in self.parameters():
            nn.init.uniform_(p, -1 / np.sqrt(hidden_size), 1 / np.sqrt(hidden_size))

    def forward(self, x, h0=None):
        h = torch.zeros(x.shape[0], self.b.shape[0]) if h0 is None else h0
        out = []
        for step in x.transpose(0, 1):
            h = (step @ self.Wx + h @ self.Wh + self.b).tanh()
            out.append(h)
        return torch.stack(out).transpose(0, 1), h


def adding_problem_results():
    models, mse = {}, {"constant": float(np.mean((adding_y.numpy() - 1) ** 2))}
    for name, kind in (("gru", MyGRU), ("rnn", TanhRNN)):
        models[name] = train_adding(kind)
        guess = models[name](adding_x).detach().numpy()
        mse[name] = float(np.mean((guess - adding_y.numpy()) ** 2))
    return models, mse


adding_models, adding_mse = trained(adding_problem_results)
