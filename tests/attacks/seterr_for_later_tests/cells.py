# What it tries: sets numpy's error state in one test, so that a later test's warnings become errors.
# %% after double
import numpy as np
_double = double
def double(x):
    np.seterr(all="raise")
    return _double(x)
# %% softmax
import numpy as np
def softmax(z):
    np.array([1e-300]) * np.array([1e-300])  # underflows: an error only if somebody set it so
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
