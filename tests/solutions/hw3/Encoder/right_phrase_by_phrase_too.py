"""Each phrase is cut to its length and read alone, with flip, then padded again."""


class Encoder(nn.Module):
    def __init__(self, vocab_size, embed_size, hidden_size):
        super().__init__()
        self.embed = nn.Embedding(vocab_size, embed_size)
        self.forward_gru = GRULayer(embed_size, hidden_size)
        self.backward_gru = GRULayer(embed_size, hidden_size)

    def forward(self, src, mask):
        rows, lasts = [], []
        for symbols, real in zip(src, mask):
            n = int(real.sum())
            e = self.embed(symbols[:n])[None]
            right, end_right = self.forward_gru(e)
            left, end_left = self.backward_gru(e.flip(1))
            both = torch.cat([right, left.flip(1)], dim=-1)[0]
            rows.append(F.pad(both, (0, 0, 0, src.shape[1] - n)))
            lasts.append(torch.cat([end_right[0], end_left[0]]))
        return torch.stack(rows), torch.stack(lasts)
