"""All max_len steps, then each row is cut at its first eos by list.index."""


@torch.no_grad()
def greedy_decode(step, h0, bos, eos, max_len):
    tokens, h, said = torch.tensor([bos] * h0.shape[0]), h0, []
    for _ in range(max_len):
        logits, h, _weights = step(tokens, h)
        tokens = torch.argmax(logits, dim=-1)
        said.append(tokens)
    rows = torch.stack(said, dim=1).tolist()
    return [row[: row.index(eos)] if eos in row else row for row in rows]
