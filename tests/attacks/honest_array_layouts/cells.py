# What it tries: honest softmax whose result is Fortran-ordered, a read-only view with odd strides.
# %% softmax
import numpy as np


def softmax(z):
    t = z.T[:, ::-1]
    e = np.exp(t - np.max(t, axis=0))
    p = (e / e.sum(axis=0))[:, ::-1].T
    p.setflags(write=False)
    return p
