"""The cosine begins at step 0.

Fails: visible, warmup, cosine, ends
"""
def cosine_lr(step, total, lr_max, warmup):
    if step < warmup:
        return lr_max * step / warmup
    return lr_max * 0.5 * (1 + float(np.cos(np.pi * step / total)))
