# What it tries: returns containers that contain themselves.
# %% double
def double(x):
    a = []
    a += [a, (a,), {1: a}]
    return a
# %% softmax
import numpy as np


def softmax(z):
    z[...] = 1
    out = np.empty(1, dtype=object)
    out[0] = out
    return out
# %% count_words
def count_words(text):
    d = {}
    d["self"] = d
    return d
