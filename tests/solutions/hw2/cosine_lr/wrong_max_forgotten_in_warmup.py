"""The warm-up rises to 1, not to lr_max.

Fails: warmup
"""
def cosine_lr(step, total, lr_max, warmup):
    if step < warmup:
        return float(step / warmup)
    return float(lr_max * 0.5 * (1 + np.cos(np.pi * (step - warmup) / (total - warmup))))
