"""Means of the pieces, weighted by their lengths; log_softmax and gather."""


def tbptt_loss(model, x, y, h, k):
    T, losses = x.shape[1], []
    for a in range(0, T, k):
        b = min(a + k, T)
        z, h = model(x[:, a:b], h)
        h = h.clone().detach()
        mean = -z.log_softmax(-1).gather(2, y[:, a:b, None]).mean()
        losses.append(mean * (b - a) / T)
    return torch.stack(losses).sum()
