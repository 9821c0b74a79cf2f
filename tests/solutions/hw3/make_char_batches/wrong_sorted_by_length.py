"""The words are sorted by length for less padding, so the batches aren't of randomly chosen words.

Fails: random
"""


def make_char_batches(words, stoi, batch_size, rng):
    """One epoch: yields (x, y, mask) for batches of randomly chosen words, each word once."""
    order = sorted(rng.permutation(len(words)), key=lambda i: len(words[i]))
    for start in range(0, len(words), batch_size):
        batch = [[stoi[a] for a in words[i]] for i in order[start : start + batch_size]]
        L = 1 + max(map(len, batch))
        x = torch.zeros(len(batch), L, dtype=torch.int64)
        y = torch.zeros(len(batch), L, dtype=torch.int64)
        mask = torch.zeros(len(batch), L, dtype=torch.bool)
        for n, word in enumerate(batch):
            x[n, 1 : len(word) + 1] = torch.tensor(word, dtype=torch.int64)
            y[n, : len(word)] = torch.tensor(word, dtype=torch.int64)
            mask[n, : len(word) + 1] = True
        yield x, y, mask
