"""torch's pad_sequence, and a mask from the lengths."""


def make_char_batches(words, stoi, batch_size, rng):
    shuffled = [words[i] for i in rng.permutation(len(words))]
    while shuffled:
        batch, shuffled = shuffled[:batch_size], shuffled[batch_size:]
        xs = [torch.tensor([0] + [stoi[c] for c in w]) for w in batch]
        ys = [torch.tensor([stoi[c] for c in w] + [0]) for w in batch]
        ms = [torch.ones(len(w) + 1, dtype=torch.bool) for w in batch]
        pad = nn.utils.rnn.pad_sequence
        yield pad(xs, batch_first=True), pad(ys, batch_first=True), pad(ms, batch_first=True)
