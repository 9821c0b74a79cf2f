"""Errors as numpy numbers; TanhRNN with the inputs' part at once."""


class TanhRNN(nn.Module):
    def __init__(self, D, H):
        super().__init__()
        u = torch.distributions.Uniform(-(H**-0.5), H**-0.5)
        self.Wx, self.Wh, self.b = nn.Parameter(u.sample((D, H))), nn.Parameter(u.sample((H, H))), nn.Parameter(u.sample((H,)))

    def forward(self, x, h0=None):
        z, out = x @ self.Wx + self.b, []
        h = z.new_zeros(z.shape[0], z.shape[2]) if h0 is None else h0
        for t in range(z.shape[1]):
            h = torch.tanh(z[:, t] + h @ self.Wh)
            out.append(h[:, None])
        return torch.cat(out, dim=1), h


def adding_problem_results():
    rnn, gru = train_adding(TanhRNN), train_adding(MyGRU)
    error = lambda guess: np.float64(((guess - adding_y) ** 2).mean().item())
    with torch.no_grad():
        return dict(gru=gru, rnn=rnn), dict(constant=error(1.0), gru=error(gru(adding_x)), rnn=error(rnn(adding_x)))


adding_models, adding_mse = trained(adding_problem_results)
