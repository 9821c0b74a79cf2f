"""Errors by F.mse_loss in pieces of 100 sequences; uniform start by torch.rand; a list is returned."""


class TanhRNN(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        k = hidden_size**-0.5
        self.Wx = nn.Parameter((2 * torch.rand(input_size, hidden_size) - 1) * k)
        self.Wh = nn.Parameter((2 * torch.rand(hidden_size, hidden_size) - 1) * k)
        self.b = nn.Parameter((2 * torch.rand(hidden_size) - 1) * k)

    def forward(self, x, h0=None):
        N, T, _ = x.shape
        states = [x.new_zeros(N, self.b.shape[0]) if h0 is None else h0]
        for t in range(T):
            states += [torch.tanh(torch.cat([x[:, t], states[-1]], 1) @ torch.cat([self.Wx, self.Wh]) + self.b)]
        return torch.stack(states[1:], dim=1), states[-1]


@torch.no_grad()
def adding_problem_results():
    with torch.enable_grad():
        rnn, gru = train_adding(TanhRNN), train_adding(MyGRU)
    mse = {"constant": F.mse_loss(torch.ones_like(adding_y), adding_y).item()}
    for name, model in (("rnn", rnn), ("gru", gru)):
        total = sum(F.mse_loss(model(x), y, reduction="sum").item() for x, y in zip(adding_x.split(100), adding_y.split(100)))
        mse[name] = total / len(adding_y)
    return [{"rnn": rnn, "gru": gru}, mse]


adding_models, adding_mse = trained(adding_problem_results)
print(adding_mse)
