"""By min and np.where; a numpy number."""
def cosine_lr(step, total, lr_max, warmup):
    rise = step / max(warmup, 1)
    fall = np.cos(0.5 * np.pi * (step - warmup) / (total - warmup)) ** 2
    return np.where(step < warmup, rise, fall) * lr_max
