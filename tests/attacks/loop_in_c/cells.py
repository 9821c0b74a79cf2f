# What it tries: an endless loop in C that never looks at signals and holds the GIL.
# %% norm
import itertools


def norm(t):
    return sum(itertools.repeat(0))
