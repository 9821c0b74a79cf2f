"""Each name alone, step by step with a carried state, log-probabilities summed in Python floats."""


class CharModel(nn.Module):
    def __init__(self, V, embed_size=16, hidden_size=64):
        super().__init__()
        self.read = nn.Linear(hidden_size, V)
        self.embedding = nn.Embedding(V, embed_size)
        self.memory = GRULayer(embed_size, hidden_size)

    def forward(self, x, h=None):
        states, h = self.memory(self.embedding(x), h)
        return self.read(states), h


@torch.no_grad()
def nats_of(model, name):
    symbols, h, total = [END, *(stoi[a] for a in name), END], None, 0.0
    for now, after in zip(symbols, symbols[1:]):
        logits, h = model(torch.tensor([[now]]), h)
        total -= torch.log_softmax(logits[0, 0], 0)[after].item()
    return total


def char_lm_results():
    model = train_char_model(kind=CharModel)
    nll = sum(nats_of(model, name) for name in valid_names) / sum(len(name) + 1 for name in valid_names)
    return model, dict(nll=nll, perplexity=perplexity(nll))


char_model, char_report = trained(char_lm_results)
print(char_report)
