"""A straight line in the place of the cosine: the same at the ends and half way.

Fails: cosine
"""
def cosine_lr(step, total, lr_max, warmup):
    if step < warmup:
        return float(lr_max * step / warmup)
    return float(lr_max * (total - step) / (total - warmup))
