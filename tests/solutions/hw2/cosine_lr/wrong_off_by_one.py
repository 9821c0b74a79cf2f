"""(step + 1) / warmup.

Fails: visible, warmup, ends
"""
def cosine_lr(step, total, lr_max, warmup):
    if step < warmup:
        return lr_max * (step + 1) / warmup
    return lr_max * 0.5 * (1 + float(np.cos(np.pi * (step - warmup) / (total - warmup))))
