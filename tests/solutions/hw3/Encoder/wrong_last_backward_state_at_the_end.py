"""The backward half of `last` is taken at the last letter.

Fails: visible, reference, edges
"""


class Encoder(nn.Module):

    def __init__(self, vocab_size, embed_size, hidden_size):
        super().__init__()
        self.embed = nn.Embedding(vocab_size, embed_size)
        self.forward_gru, self.backward_gru = GRULayer(embed_size, hidden_size), GRULayer(embed_size, hidden_size)

    def forward(self, src, mask):
        lengths, place = mask.sum(dim=1, keepdim=True), torch.arange(src.shape[1])
        turned = torch.where(mask, lengths - 1 - place, place)
        x = self.embed(src)
        ahead, _ = self.forward_gru(x)
        back, _ = self.backward_gru(self.embed(src.gather(1, turned)))
        back = back.gather(1, turned[..., None].expand_as(back))
        states = torch.cat([ahead, back], dim=2) * mask[..., None]
        H = ahead.shape[2]
        last = torch.cat([states[torch.arange(len(src)), lengths[:, 0] - 1, :H], states[torch.arange(len(src)), lengths[:, 0] - 1, H:]], dim=1)
        return states, last
