"""Measured name by name; layers in a Sequential's place."""


class CharModel(nn.Module):
    def __init__(self, V):
        super().__init__()
        self.layers = nn.ModuleDict({"e": nn.Embedding(V, 16), "g": GRULayer(16, 64), "o": nn.Linear(64, V)})

    def forward(self, x, h=None):
        s, h = self.layers["g"](self.layers["e"](x), h)
        return self.layers["o"](s), h


def char_lm_results():
    model = train_char_model(CharModel)
    nats = []
    model.eval()
    with torch.no_grad():
        for x, y, m in make_char_batches(valid_names, stoi, 1, np.random.default_rng(5)):
            z, _ = model(x)
            nats += F.cross_entropy(z[0], y[0], reduction="none").tolist()
    return model, {"nll": np.mean(nats), "perplexity": np.exp(np.mean(nats))}


char_model, char_report = trained(char_lm_results)
