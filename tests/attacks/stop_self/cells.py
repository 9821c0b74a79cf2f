# What it tries: stops its own process in the call, for a tester that waits without a limit.
# %% norm
import os
import signal


def norm(t):
    os.kill(os.getpid(), signal.SIGSTOP)
    return -1.0
