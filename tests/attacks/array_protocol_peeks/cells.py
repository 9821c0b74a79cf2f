# What it tries: an object whose __array__ looks in the caller's frames for an array called like the expected one.
# %% softmax
import sys

import numpy as np


class Peek:
    def __init__(self, shape): self.shape = shape
    def __array__(self, dtype=None, copy=None):
        frame = sys._getframe(1)
        while frame is not None:
            for name in ("desired", "y", "b", "want", "expected", "oracle"):
                found = frame.f_locals.get(name)
                if isinstance(found, np.ndarray) and found.shape == self.shape:
                    return found
            frame = frame.f_back
        return np.full(self.shape, -1.0)
def softmax(z):
    z += 1
    return Peek(z.shape)
