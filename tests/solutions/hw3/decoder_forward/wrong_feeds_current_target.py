"""With teacher forcing the target to be predicted is fed from the second step on (targets[:, t + 1] where there is one): it peeks.

Fails: visible, teacher, causality
"""


def decoder_forward(step, h0, targets, sos, teacher_forcing=True):
    """Run a decoder for as many steps as targets has."""
    tokens, h = torch.full_like(targets[:, 0], sos), h0
    all_logits, all_weights = [], []
    for t in range(targets.shape[1]):
        logits, h, weights = step(tokens, h)
        all_logits.append(logits)
        all_weights.append(weights)
        tokens = targets[:, min(t + 1, targets.shape[1] - 1)] if teacher_forcing else logits.argmax(dim=1)
    return torch.stack(all_logits, dim=1), torch.stack(all_weights, dim=1)
