"""The errors reported are the last training losses of the models (for the constant, the right one).

Fails: honest
"""


class TanhRNN(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        bound = hidden_size**-0.5
        self.Wx = nn.Parameter(torch.empty(input_size, hidden_size).uniform_(-bound, bound))
        self.Wh = nn.Parameter(torch.empty(hidden_size, hidden_size).uniform_(-bound, bound))
        self.b = nn.Parameter(torch.empty(hidden_size).uniform_(-bound, bound))

    def forward(self, x, h0=None):
        h = x.new_zeros(len(x), len(self.b)) if h0 is None else h0
        states = []
        for t in range(x.shape[1]):
            h = torch.tanh(x[:, t] @ self.Wx + h @ self.Wh + self.b)
            states.append(h)
        return torch.stack(states, dim=1), h


def adding_problem_results():
    models = {"rnn": train_adding(TanhRNN), "gru": train_adding(MyGRU)}
    mse = {name: model.losses[-1] for name, model in models.items()}
    return models, mse | {"constant": float(((adding_y - 1) ** 2).mean())}


adding_models, adding_mse = trained(adding_problem_results)
print(adding_mse)
