"""Teacher forcing by a shifted matrix of inputs, free running by a list; torch.cat of unsqueezed parts."""


def decoder_forward(step, h0, targets, sos, teacher_forcing=True):
    N, L = targets.shape
    start = torch.full((N, 1), sos, dtype=torch.int64)
    shifted = torch.cat([start, targets[:, :-1]], dim=1)
    results, h = [], h0
    said = start[:, 0]
    for t in range(L):
        out, h, looked = step(shifted[:, t] if teacher_forcing else said, h)
        said = torch.max(out.detach(), dim=-1).indices
        results.append((out.unsqueeze(1), looked.unsqueeze(1)))
    logits, weights = zip(*results)
    return torch.cat(logits, 1), torch.cat(weights, 1)
