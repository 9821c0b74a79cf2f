"""All valid names in one batch, one cross_entropy with ignore_index, an nn.Sequential inside, returned as a list."""


class CharModel(nn.Module):
    def __init__(self, V):
        super().__init__()
        self.layers = nn.ModuleList([nn.Embedding(V, 16), GRULayer(16, 64), nn.Linear(64, V)])

    def forward(self, x, h=None):
        embed, gru, out = self.layers
        states, last = gru(embed(x), h0=h)
        return out(states), last


def char_lm_results():
    model = train_char_model(CharModel)
    model.eval()
    [(x, y, mask)] = make_char_batches(valid_names, stoi, len(valid_names), np.random.default_rng(1))
    logits = model(x)[0].detach()
    nll = F.cross_entropy(logits.transpose(1, 2), y.masked_fill(~mask, -100), ignore_index=-100).item()
    return [model, {"perplexity": float(np.exp(nll)), "nll": nll}]


char_model, char_report = trained(char_lm_results)
print(char_report)
