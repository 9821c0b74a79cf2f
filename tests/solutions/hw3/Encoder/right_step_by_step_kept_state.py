"""Both directions run step by step by calls of length 1, the state kept by torch.where at padding; no turning at all."""


class Encoder(nn.Module):
    def __init__(self, vocab_size, embed_size, hidden_size):
        super().__init__()
        self.H = hidden_size
        self.backward_gru = GRULayer(embed_size, hidden_size)
        self.forward_gru = GRULayer(embed_size, hidden_size)
        self.embed = nn.Embedding(vocab_size, embed_size)

    def run(self, layer, e, mask, order):
        h, states = e.new_zeros(len(e), self.H), [None] * e.shape[1]
        for t in order:
            _, new = layer(e[:, t : t + 1], h)
            h = torch.where(mask[:, t, None], new, h)
            states[t] = h
        return torch.stack(states, dim=1), h

    def forward(self, src, mask):
        e, T = self.embed(src), src.shape[1]
        right, a = self.run(self.forward_gru, e, mask, range(T))
        left, b = self.run(self.backward_gru, e, mask, range(T)[::-1])
        states = torch.cat([right, left], dim=2).masked_fill(~mask.unsqueeze(2), 0.0)
        return states, torch.cat([a, b], dim=1)
