"""The cosine falls from 1, not from lr_max.

Fails: warmup, cosine, ends
"""
def cosine_lr(step, total, lr_max, warmup):
    if step < warmup:
        return float(lr_max * step / warmup)
    return float(0.5 * (1 + np.cos(np.pi * (step - warmup) / (total - warmup))))
