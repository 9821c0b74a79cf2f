"""The last state is that of the last column, padding or not.

Fails: visible, reference, padding
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
        end = ahead[:, -1]
        H = ahead.shape[2]
        last = torch.cat([end, states[:, 0, H:]], dim=1)
        return states, last
