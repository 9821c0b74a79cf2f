"""The cosine runs over total, from the warm-up on: doesn't end with 0 if warmup > 2.

Fails: cosine, ends
"""
def cosine_lr(step, total, lr_max, warmup):
    if step < warmup:
        return float(lr_max * step / warmup)
    return float(lr_max * 0.5 * (1 + np.cos(np.pi * (step - warmup) / (total - min(warmup, 2)))))
