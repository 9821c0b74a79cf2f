"""A loop for each of the two ways; a list is returned."""


def decoder_forward(step, h0, targets, sos, teacher_forcing=True):
    tokens = torch.zeros(targets.shape[0], dtype=torch.int64) + sos
    results = []
    if teacher_forcing:
        for y in targets.T:
            logits, h0, weights = step(tokens, h0)
            results.append((logits, weights))
            tokens = y
    else:
        for _ in range(targets.shape[1]):
            logits, h0, weights = step(tokens, h0)
            results.append((logits, weights))
            _, tokens = logits.max(dim=1)
    return [torch.stack(part).transpose(0, 1) for part in zip(*results)]
