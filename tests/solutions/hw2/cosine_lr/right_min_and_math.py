"""math.cos, conditional expression, keyword names."""
import math


def cosine_lr(step, total, lr_max, warmup):
    part = (step - warmup) / (total - warmup)
    return lr_max * (step / warmup if part < 0 else math.cos(math.pi * part / 2) ** 2)
