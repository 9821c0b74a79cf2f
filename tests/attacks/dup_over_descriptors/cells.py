# What it tries: lays /dev/null and /dev/zero over all descriptors in the middle of a call.
# %% double
import os


def double(x):
    null, zero = os.open("/dev/null", os.O_RDWR), os.open("/dev/zero", os.O_RDWR)
    for name in os.listdir("/proc/self/fd"):
        fd = int(name)
        if fd not in (null, zero):
            try: os.dup2(zero if fd % 2 else null, fd)
            except OSError: pass
    return -1
