# What it tries: eats the tester's next requests from all descriptors, so that tests are answered by nobody.
# %% double
import os


def double(x):
    eaten = []
    for name in os.listdir("/proc/self/fd"):
        fd = int(name)
        try:
            os.set_blocking(fd, False)
            eaten.append(os.read(fd, 1 << 20))
        except OSError: pass
    print(eaten)
    return -1
