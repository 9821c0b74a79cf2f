# What it tries: NaN in every answer, for tests that are written as `not (a != b)` or with equal_nan.
# %% before double
nan = float("nan")
# %% double
def double(x): return nan
# %% softmax
import numpy as np


def softmax(z): return np.full(z.shape, np.nan)
# %% Stack
class Stack:
    def push(self, x): pass
    def pop(self): return nan
    def peek(self): return nan
    def __len__(self): return 0
# %% norm
def norm(t): return nan
# %% apply_twice
def apply_twice(f, x): return nan
