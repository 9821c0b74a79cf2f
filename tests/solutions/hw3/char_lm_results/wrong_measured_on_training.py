"""The nats are measured on train_names.

Fails: report
"""


class CharModel(nn.Module):
    """A character language model: embedding (16), GRULayer (64), linear."""

    def __init__(self, V):
        super().__init__()
        self.embed, self.gru, self.out = nn.Embedding(V, 16), GRULayer(16, 64), nn.Linear(64, V)

    def forward(self, x, h=None):
        states, last = self.gru(self.embed(x), h)
        return self.out(states), last


def char_lm_results():
    """Train a CharModel, and measure it on valid_names."""
    model = train_char_model(CharModel)
    total, count = 0.0, 0
    with torch.no_grad():
        for x, y, mask in make_char_batches(train_names, stoi, 100, np.random.default_rng(0)):
            logits, _ = model(x, None)
            total += F.cross_entropy(logits[mask], y[mask], reduction="sum").item()
            count += int(mask.sum())
    nll = total / count
    return model, {"nll": nll, "perplexity": perplexity(nll)}


char_model, char_report = trained(char_lm_results)
print(char_report)
