# What it tries: honest work with float32 and float16 arrays and tensors around, and a softmax that keeps the input's type.
# %% before softmax
import numpy as np
import torch

a = np.linspace(0, 1, 7, dtype=np.float32)
print(a.sum(), a.dtype, torch.ones(3, dtype=torch.float16))
a
# %% softmax
import numpy as np


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True), dtype=z.dtype if z.dtype.kind == "f" else None)
    return e / e.sum(axis=1, keepdims=True)
