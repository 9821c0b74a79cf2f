"""The states of the second layer aren't turned around again (only `last` is right).

Fails: visible, reference, edges
"""


class Encoder(nn.Module):
    """Embedding, and a GRULayer in each direction."""

    def __init__(self, vocab_size, embed_size, hidden_size):
        super().__init__()
        self.embed = nn.Embedding(vocab_size, embed_size)
        self.forward_gru = GRULayer(embed_size, hidden_size)
        self.backward_gru = GRULayer(embed_size, hidden_size)

    def forward(self, src, mask):
        lengths = mask.sum(dim=1)
        t = torch.arange(src.shape[1])
        positions = torch.where(mask, lengths[:, None] - 1 - t, t)
        to_right, _ = self.forward_gru(self.embed(src))
        to_left, _ = self.backward_gru(self.embed(src.gather(1, positions)))
        turned = to_left
        to_left = to_left.gather(1, positions[..., None].expand_as(to_left))
        first = to_left[:, 0]
        last = torch.cat([to_right[torch.arange(len(src)), lengths - 1], to_left[:, 0]], dim=1)
        return torch.cat([to_right, turned], dim=2) * mask[..., None], last
