"""Warm-up by (step + 1) / (warmup + 1).

Fails: visible, warmup, ends
"""
def cosine_lr(step, total, lr_max, warmup):
    if step < warmup:
        return float(lr_max * (step + 1) / (warmup + 1))
    return float(lr_max * 0.5 * (1 + np.cos(np.pi * (step - warmup) / (total - warmup))))
