"""All phrases are turned around within the length of the batch's longest phrase (lengths.max()), padding included.

Fails: visible, reference, padding
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
        positions = torch.where(t < lengths.max(), lengths.max() - 1 - t, t).expand_as(src)
        to_right, _ = self.forward_gru(self.embed(src))
        to_left, _ = self.backward_gru(self.embed(src.gather(1, positions)))
        to_left = to_left.gather(1, positions[..., None].expand_as(to_left))
        last = torch.cat([to_right[torch.arange(len(src)), lengths - 1], to_left[:, 0]], dim=1)
        return torch.cat([to_right, to_left], dim=2) * mask[..., None], last
