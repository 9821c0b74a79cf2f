"""The first piece has k - 1 steps (if k > 1), so the borders are one step early; the value is the same.

Fails: visible, cut, edges
"""


def tbptt_loss(model, x, y, h, k):
    """The mean cross-entropy over all tokens, with a gradient that is cut every k steps."""
    total = 0
    for a, b in zip([0, *range(max(k - 1, 1), x.shape[1], k)], [*range(max(k - 1, 1), x.shape[1], k), x.shape[1]]):
        logits, h = model(x[:, a:b], h.detach())
        total = total + F.cross_entropy(logits.flatten(0, 1), y[:, a:b].flatten(), reduction="sum")
    return total / y.numel()
