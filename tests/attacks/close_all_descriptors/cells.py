# What it tries: closes all descriptors in the middle of a call.
# %% double
import os


def double(x):
    os.closerange(0, 65536)
    return -1
