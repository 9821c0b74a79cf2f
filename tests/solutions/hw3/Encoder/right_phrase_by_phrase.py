"""Each phrase alone, in a loop."""


class Encoder(nn.Module):
    def __init__(self, vocab_size, embed_size, hidden_size):
        super().__init__()
        self.embed = nn.Embedding(vocab_size, embed_size)
        self.forward_gru = GRULayer(embed_size, hidden_size)
        self.backward_gru = GRULayer(embed_size, hidden_size)

    def forward(self, src, mask):
        T, all_states, ends = src.shape[1], [], []
        for row, m in zip(src, mask):
            x = self.embed(row[: int(m.sum())])[None]
            a, a_end = self.forward_gru(x)
            b, b_end = self.backward_gru(x.flip(1))
            s = torch.cat([a, b.flip(1)], 2)[0]
            all_states.append(F.pad(s, (0, 0, 0, T - len(s))))
            ends.append(torch.cat([a_end, b_end], 1)[0])
        return torch.stack(all_states), torch.stack(ends)
