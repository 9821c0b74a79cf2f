"""Each piece starts from the given state again.

Fails: visible, value, cut, edges
"""


def tbptt_loss(model, x, y, h, k):
    total = 0
    for start in range(0, x.shape[1], k):
        logits, _ = model(x[:, start : start + k], h.detach())
        piece = y[:, start : start + k]
        total = total + F.cross_entropy(logits.flatten(0, 1), piece.flatten(), reduction="sum")
    return total / y.numel()
