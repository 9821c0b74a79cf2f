"""The logits are collected detached: no gradient.

Fails: causality
"""


def decoder_forward(step, h0, targets, sos, teacher_forcing=True):
    """Run a decoder for as many steps as targets has."""
    tokens, h = torch.full_like(targets[:, 0], sos), h0
    all_logits, all_weights = [], []
    for t in range(targets.shape[1]):
        logits, h, weights = step(tokens, h)
        all_logits.append(logits.detach())
        all_weights.append(weights)
        tokens = targets[:, t] if teacher_forcing else logits.argmax(dim=1)
    return torch.stack(all_logits, dim=1), torch.stack(all_weights, dim=1)
