"""The backward layer step by step from the right, its state kept at zero where there is padding."""


class Encoder(nn.Module):
    def __init__(self, vocab_size, embed_size, hidden_size):
        super().__init__()
        self.hidden_size = hidden_size
        self.embed = nn.Embedding(vocab_size, embed_size)
        self.forward_gru, self.backward_gru = GRULayer(embed_size, hidden_size), GRULayer(embed_size, hidden_size)

    def forward(self, src, mask):
        x = self.embed(src)
        keep = mask.unsqueeze(-1).to(x.dtype)
        ahead = self.forward_gru(x)[0] * keep
        h = x.new_zeros(len(src), self.hidden_size)
        back = [None] * src.shape[1]
        for t in range(src.shape[1] - 1, -1, -1):
            h = self.backward_gru(x[:, t : t + 1], h)[1] * keep[:, t]
            back[t] = h
        end = (ahead * F.pad(keep[:, :-1] - keep[:, 1:], (0, 0, 0, 1)).where(keep > 0, torch.zeros(1))).sum(1)
        full = mask.all(1, keepdim=True)
        end = torch.where(full, ahead[:, -1], end)
        return torch.cat([ahead, torch.stack(back, 1)], -1), torch.cat([end, h], -1)
