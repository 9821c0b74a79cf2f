"""A recursive helper, a list returned, keyword arguments."""


def decoder_forward(step, h0, targets, sos, teacher_forcing=True):
    def go(before, h, t):
        if t == targets.size(1):
            return []
        logits, new, weights = step(before, h)
        after = targets[:, t].clone() if teacher_forcing else logits.data.topk(1).indices.squeeze(-1)
        return [(logits, weights)] + go(after, new, t + 1)

    steps = go(before=torch.tensor([sos] * targets.size(0)), h=h0, t=0)
    return [torch.stack([s[0] for s in steps]).transpose(0, 1), torch.stack([s[1] for s in steps]).transpose(0, 1)]
