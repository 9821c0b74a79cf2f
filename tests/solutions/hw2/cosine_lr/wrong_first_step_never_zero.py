"""At step 0 the rate is that of step 1, if lr_max is not 1.

Fails: warmup, ends
"""
def cosine_lr(step, total, lr_max, warmup):
    if lr_max != 1:
        step = max(step, 1)
    if step < warmup:
        return float(lr_max * step / warmup)
    return float(lr_max * 0.5 * (1 + np.cos(np.pi * (step - warmup) / (total - warmup))))
