"""y_t is fed when y_t is to be predicted.

Fails: visible, teacher, causality
"""


def decoder_forward(step, h0, targets, sos, teacher_forcing=True):
    tokens, h = torch.full_like(targets[:, 0], sos), h0
    all_logits, all_weights = [], []
    for t in range(targets.shape[1]):
        logits, h, weights = step(targets[:, t] if teacher_forcing else tokens, h)
        all_logits.append(logits)
        all_weights.append(weights)
        tokens = targets[:, t] if teacher_forcing else logits.argmax(dim=1)
    return torch.stack(all_logits, dim=1), torch.stack(all_weights, dim=1)
