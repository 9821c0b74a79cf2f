"""eos is a part of the answer.

Fails: visible, values, ends
"""


def greedy_decode(step, h0, bos, eos, max_len):
    tokens, h, said = torch.full((len(h0),), bos), h0, []
    ended = torch.zeros(len(h0), dtype=torch.bool)
    while len(said) < max_len and not ended.all():
        with torch.no_grad():
            logits, h, _ = step(tokens, h)
        tokens = logits.argmax(dim=1)
        ended |= tokens == eos
        said.append(tokens.tolist())
    return [list(row[: row.index(eos) + 1] if eos in row else row) for row in map(list, zip(*said))]
