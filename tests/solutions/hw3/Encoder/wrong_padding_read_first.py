"""The whole row is turned around, padding included.

Fails: visible, reference, padding
"""


class Encoder(nn.Module):

    def __init__(self, vocab_size, embed_size, hidden_size):
        super().__init__()
        self.embed = nn.Embedding(vocab_size, embed_size)
        self.forward_gru, self.backward_gru = GRULayer(embed_size, hidden_size), GRULayer(embed_size, hidden_size)

    def forward(self, src, mask):
        lengths, place = mask.sum(dim=1, keepdim=True), torch.arange(src.shape[1])
        turned = (src.shape[1] - 1 - place).expand_as(src)
        x = self.embed(src)
        ahead, _ = self.forward_gru(x)
        back, _ = self.backward_gru(self.embed(src.gather(1, turned)))
        back = back.gather(1, turned[..., None].expand_as(back))
        states = torch.cat([ahead, back], dim=2) * mask[..., None]
        H = ahead.shape[2]
        last = torch.cat([states[torch.arange(len(src)), lengths[:, 0] - 1, :H], states[:, 0, H:]], dim=1)
        return states, last
