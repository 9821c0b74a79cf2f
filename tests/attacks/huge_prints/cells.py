# What it tries: prints without end inside a call, to stdout, stderr and the raw descriptors.
# %% double
import os
import sys
import time


def double(x):
    end = time.time() + 20
    line = "spam " * 20_000 + "\n"
    for fd in (1, 2):
        try: os.set_blocking(fd, False)
        except OSError: pass
    while time.time() < end:
        print(line)
        print(line, file=sys.stderr)
        for fd in (1, 2):
            try: os.write(fd, line.encode())
            except OSError: pass
    return -1
