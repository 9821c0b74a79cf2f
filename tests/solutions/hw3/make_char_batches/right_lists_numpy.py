"""A list of batches built by numpy and pure lists, then iterated; random keys sorted for the order."""


def make_char_batches(words, stoi, batch_size, rng):
    keys = rng.random(len(words))
    left = [word for _, word in sorted(zip(keys, words))]
    batches = []
    while left:
        batch, left = left[:batch_size], left[batch_size:]
        length = max(len(word) for word in batch) + 1
        x, y, m = [], [], []
        for word in batch:
            numbers, fill = [stoi[a] for a in word], [0] * (length - len(word) - 1)
            x.append([0] + numbers + fill)
            y.append(numbers + [0] + fill)
            m.append([True] * (len(word) + 1) + [False] * len(fill))
        batches.append([torch.from_numpy(np.array(x, dtype=np.int64)), torch.LongTensor(y), torch.BoolTensor(m)])
    yield from batches
