"""Means of the pieces weighted by their lengths over T."""


def tbptt_loss(model, x, y, h, k):
    T, loss = x.shape[1], torch.zeros(())
    for border in range(0, T, k):
        part = slice(border, border + k)
        logits, h = model(x[:, part], h if border == 0 else h.detach())
        V = logits.shape[-1]
        loss = loss + F.cross_entropy(logits.reshape(-1, V), y[:, part].reshape(-1)) * (x[:, part].shape[1] / T)
    return loss
