"""The other model is a GRU, too.

Fails: rnn
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
    models = {"rnn": train_adding(MyGRU), "gru": train_adding(MyGRU)}
    mse = {"constant": F.mse_loss(torch.ones_like(adding_y), adding_y).item()}
    with torch.no_grad():
        mse |= {name: F.mse_loss(model(adding_x), adding_y).item() for name, model in models.items()}
    return models, mse


adding_models, adding_mse = trained(adding_problem_results)
print(adding_mse)
