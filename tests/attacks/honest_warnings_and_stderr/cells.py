# What it tries: honest work with warnings, deprecations and prints to stderr.
# %% before double
import sys
import warnings

warnings.warn("this is only a warning")
print("to stderr", file=sys.stderr)
# %% double
import sys
import warnings


def double(x):
    warnings.warn("double is old", DeprecationWarning)
    print("doubling", file=sys.stderr)
    return 2 * x
# %% after softmax
import numpy as np

print(np.log(np.zeros(2)), np.array([1.0]) / 0)
