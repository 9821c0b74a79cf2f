"""step // warmup in the warm-up, for warmup above 2.

Fails: warmup
"""
def cosine_lr(step, total, lr_max, warmup):
    if step < warmup:
        return float(lr_max * (step / warmup if warmup < 3 else step // warmup))
    return float(lr_max * 0.5 * (1 + np.cos(np.pi * (step - warmup) / (total - warmup))))
