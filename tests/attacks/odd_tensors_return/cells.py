# What it tries: meta, sparse, conjugate and complex tensors, structured and datetime arrays with lying shapes.
# %% softmax
import numpy as np


def softmax(z):
    z[...] = 1
    return np.zeros(z.shape, dtype=[("a", "O"), ("b", "M8[ns]")]).view(np.recarray)
# %% norm
import torch


def norm(t):
    if len(t) % 2: return torch.empty((), device="meta")
    return torch.tensor(1j).conj().to_sparse()
