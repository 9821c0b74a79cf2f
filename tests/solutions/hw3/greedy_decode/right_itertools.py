"""takewhile on what was said."""


from itertools import takewhile


@torch.no_grad()
def greedy_decode(step, h0, bos, eos, max_len):
    said, tokens = [], torch.full((h0.shape[0],), bos)
    for _ in range(max_len):
        logits, h0, weights = step(tokens, h0)
        tokens = torch.max(logits, dim=1)[1]
        said.append(tokens)
        if (torch.stack(said) == eos).any(0).all():
            break
    return [list(takewhile(lambda k: k != eos, row)) for row in torch.stack(said, 1).tolist()]
