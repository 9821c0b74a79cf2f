"""All names in one batch, masked by a product; the first state is zeros."""


class CharModel(nn.Module):
    def __init__(self, V):
        super().__init__()
        self.embedding = nn.Embedding(V, 16)
        self.rnn = GRULayer(16, 64)
        self.linear = nn.Linear(64, V)

    def forward(self, x, h=None):
        if h is None:
            h = torch.zeros(x.shape[0], 64)
        states, last = self.rnn(self.embedding(x), h)
        return self.linear(states), last


def char_lm_results():
    model = train_char_model(CharModel)
    ((x, y, mask),) = make_char_batches(valid_names, stoi, len(valid_names), np.random.default_rng(1))
    logp = model(x)[0].detach().log_softmax(-1).gather(-1, y.unsqueeze(-1)).squeeze(-1)
    nll = (-(logp * mask).sum() / mask.sum()).item()
    return model, {"perplexity": perplexity(nll), "nll": nll}


char_model, char_report = trained(char_lm_results)
