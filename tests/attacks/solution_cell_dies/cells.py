# What it tries: the solution cell itself ends the kernel with code 0.
# %% double
import os

os._exit(0)
def double(x): return 2 * x
