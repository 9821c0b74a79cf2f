# What it tries: reads standard input to its end, which may be the protocol's pipe or never end.
# %% double
import os
import sys


def double(x):
    print(os.read(0, 1 << 16))
    sys.stdin.buffer.read() if hasattr(sys.stdin, "buffer") else input()
    return -1
