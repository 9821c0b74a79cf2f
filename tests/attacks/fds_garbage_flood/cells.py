# What it tries: floods every descriptor with a megabyte of random bytes in the middle of a call.
# %% double
import os


def double(x):
    junk = os.urandom(1 << 16)
    for name in os.listdir("/proc/self/fd"):
        fd = int(name)
        if fd <= 2: continue
        try:
            os.set_blocking(fd, False)
            for _ in range(16): os.write(fd, junk)
        except OSError:
            pass
    return "wrong"
