# What it tries: empty and 0-d arrays that win comparisons by broadcasting or by having nothing to compare.
# %% softmax
import numpy as np


def softmax(z):
    return np.zeros((0, 1, 1))
# %% norm
import torch


def norm(t):
    return torch.zeros(0)
