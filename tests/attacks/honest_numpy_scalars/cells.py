# What it tries: honest work whose counts and squares are numpy integers and whose norm is a 0-d float of torch.
# %% after count_words
import numpy as np

_count_words = count_words
def count_words(text):
    return {word: np.int64(n) for word, n in _count_words(text).items()}
# %% squares_below
def squares_below(n):
    import numpy as np
    for i in np.arange(int(np.ceil(np.sqrt(n))) if n > 0 else 0):
        if i * i < n: yield i * i
# %% norm
import torch


def norm(t): return torch.linalg.vector_norm(t)
