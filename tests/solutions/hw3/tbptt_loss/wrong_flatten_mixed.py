"""logits are transposed before flattening, y isn't: tokens are compared with targets of other places (same for N = 1).

Fails: value, cut
"""


def tbptt_loss(model, x, y, h, k):
    """The mean cross-entropy over all tokens, with a gradient that is cut every k steps."""
    total = 0
    for a in range(0, x.shape[1], k):
        logits, h = model(x[:, a : a + k], h.detach())
        total = total + F.cross_entropy(logits.transpose(0, 1).flatten(0, 1), y[:, a : a + k].flatten(), reduction="sum")
    return total / y.numel()
