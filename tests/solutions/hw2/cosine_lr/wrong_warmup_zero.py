"""warmup 0 divides by 0.

Fails: ends
"""
def cosine_lr(step, total, lr_max, warmup):
    rise = step / warmup
    if rise < 1:
        return float(lr_max * rise)
    return float(lr_max * 0.5 * (1 + np.cos(np.pi * (step - warmup) / (total - warmup))))
