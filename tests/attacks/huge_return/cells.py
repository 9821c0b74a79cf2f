# What it tries: arrays and tensors that are tiny here (stride 0) and petabytes once copied; a range of 10**15 items.
# %% softmax
import numpy as np


def softmax(z):
    z[...] = 1
    return np.broadcast_to(np.float64(0.5), (10**7, 10**8))
# %% norm
import torch


def norm(t): return torch.zeros(1).expand(10**15)
# %% squares_below
def squares_below(n): return range(10**15)
