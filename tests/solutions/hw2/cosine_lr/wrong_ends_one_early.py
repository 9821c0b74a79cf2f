"""The cosine reaches 0 at total - 1, for long schedules (total > 10).

Fails: cosine
"""
def cosine_lr(step, total, lr_max, warmup):
    if step < warmup:
        return float(lr_max * step / warmup)
    return float(lr_max * 0.5 * (1 + np.cos(np.pi * (step - warmup) / max(total - warmup - (total > 10), 1))))
