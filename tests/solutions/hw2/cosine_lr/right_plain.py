"""The straightforward numpy (or PyTorch) solution."""
def cosine_lr(step, total, lr_max, warmup):
    if step < warmup:
        return float(lr_max * step / warmup)
    return float(lr_max * 0.5 * (1 + np.cos(np.pi * (step - warmup) / (total - warmup))))
