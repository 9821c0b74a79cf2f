"""The symbols to feed are made before the loop."""


def decoder_forward(step, h0, targets, sos, teacher_forcing=True):
    N, L = targets.shape
    fed = torch.cat([torch.full((N, 1), sos, dtype=torch.long), targets[:, :-1]], dim=1)
    out, maps, h, last = [], [], h0, fed[:, 0]
    for t in range(L):
        z, h, w = step(fed[:, t] if teacher_forcing else last, h)
        last = z.detach().argmax(-1)
        out.append(z.unsqueeze(1))
        maps.append(w.unsqueeze(1))
    return torch.cat(out, 1), torch.cat(maps, 1)
