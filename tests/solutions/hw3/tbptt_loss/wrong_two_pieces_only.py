"""The state is detached only at every second border (a % (2k)).

Fails: visible, cut, edges
"""


def tbptt_loss(model, x, y, h, k):
    """The mean cross-entropy over all tokens, with a gradient that is cut every k steps."""
    total = 0
    for a in range(0, x.shape[1], k):
        logits, h = model(x[:, a : a + k], h.detach() if a % (2 * k) == 0 else h)
        total = total + F.cross_entropy(logits.flatten(0, 1), y[:, a : a + k].flatten(), reduction="sum")
    return total / y.numel()
