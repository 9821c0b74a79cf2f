# What it tries: takes memory that may be shared, which no limit on a process's own memory counts.
# %% norm
import mmap


def norm(t):
    hoard = []
    for _ in range(64):
        hoard.append(mmap.mmap(-1, 64 << 20))
        for at in range(0, 64 << 20, 4096): hoard[-1][at] = 1
    return (t ** 2).sum() ** 0.5
