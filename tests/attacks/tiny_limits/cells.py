# What it tries: sets its own (and its parent's) limits of memory, files, time and processes to next to nothing in a call.
# %% double
import os
import resource


def double(x):
    for pid in (os.getppid(), 0):
        for limit, value in ((resource.RLIMIT_NOFILE, 0), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_NPROC, 0), (resource.RLIMIT_CPU, 1),
                             (resource.RLIMIT_DATA, 1 << 20), (resource.RLIMIT_STACK, 4096), (resource.RLIMIT_AS, 1 << 20)):
            try: resource.prlimit(pid, limit, (value, value))
            except (OSError, ValueError): pass
    return -1
