"""By the math module."""
def cosine_lr(step, total, lr_max, warmup):
    import math

    if warmup > 0 and step <= warmup:
        return step / warmup * lr_max
    way = (step - warmup) / (total - warmup)
    return (math.cos(math.pi * way) + 1) / 2 * lr_max
