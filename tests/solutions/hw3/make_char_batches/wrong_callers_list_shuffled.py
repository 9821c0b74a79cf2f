"""The caller's list is shuffled.

Fails: random
"""


def make_char_batches(words, stoi, batch_size, rng):
    rng.shuffle(words)
    order = range(len(words))
    for start in range(0, len(words), batch_size):
        batch = [[0, *(stoi[letter] for letter in words[k]), 0] for k in order[start : start + batch_size]]
        lengths = torch.tensor([len(tokens) - 1 for tokens in batch])
        rows = torch.zeros(len(batch), int(lengths.max()) + 1, dtype=torch.int64)
        for row, tokens in zip(rows, batch):
            row[: len(tokens)] = torch.tensor(tokens)
        yield rows[:, :-1], rows[:, 1:], torch.arange(rows.shape[1] - 1) < lengths[:, None]
