"""Filled in numpy, shuffled by a copy, a list of lists."""


def make_char_batches(words, stoi, batch_size, rng):
    mixed = list(words)
    rng.shuffle(mixed)
    for k in range(0, len(mixed), batch_size):
        batch = mixed[k : k + batch_size]
        L = 1 + max(len(w) for w in batch)
        x, y, m = np.zeros((len(batch), L), int), np.zeros((len(batch), L), int), np.zeros((len(batch), L), bool)
        for i, w in enumerate(batch):
            ids = [stoi[c] for c in w]
            x[i, 1 : len(w) + 1] = ids
            y[i, : len(w)] = ids
            m[i, : len(w) + 1] = True
        yield [torch.from_numpy(a) for a in (x, y, m)]
