"""pad_sequence of tensors, the order by rng.shuffle on indices, the mask from lengths."""


def make_char_batches(words, stoi, batch_size, rng):
    indices = np.arange(len(words))
    rng.shuffle(indices)
    for piece in (indices[a : a + batch_size] for a in range(0, len(indices), batch_size)):
        rows = [torch.tensor([0] + [stoi[letter] for letter in words[i]] + [0]) for i in piece]
        both = nn.utils.rnn.pad_sequence(rows, batch_first=True, padding_value=0)
        lengths = torch.tensor([len(row) - 1 for row in rows])
        yield both[:, :-1], both[:, 1:], torch.arange(both.shape[1] - 1)[None] < lengths[:, None]
