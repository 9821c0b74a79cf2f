"""1 + cos, not half of it.

Fails: visible, warmup, cosine, ends
"""
def cosine_lr(step, total, lr_max, warmup):
    if step < warmup:
        return lr_max * step / warmup
    return lr_max * (1 + float(np.cos(np.pi * (step - warmup) / (total - warmup))))
