"""x.split and y.split, cross_entropy on transposed logits, a list of sums."""


def tbptt_loss(model, x, y, h, k):
    losses = []
    for xs, ys in zip(x.split(k, dim=1), y.split(k, dim=1)):
        logits, h = model(xs, h)
        losses.append(F.cross_entropy(logits.transpose(1, 2), ys, reduction="none").sum())
        h = h.detach()
    return torch.stack(losses).sum() / (x.shape[0] * x.shape[1])
