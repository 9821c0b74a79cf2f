"""np.interp for the warm-up, np.where-free half-angle cosine."""
def cosine_lr(step, total, lr_max, warmup):
    angle = np.interp(step, [warmup, total], [0, np.pi])
    rise = np.interp(step, [0, warmup], [0, 1]) if warmup else 1.0
    return float(lr_max * rise * (1 + np.cos(angle)) / 2)
