# What it tries: leaves a daemon behind (double fork, setsid, all signals ignored) that keeps all inherited descriptors open.
# %% after double
import os
import signal
import time

_double = double
started = []
def double(x):
    if not started and not started.append(1) and os.fork() == 0:
        os.setsid()
        if os.fork(): os._exit(0)
        for s in signal.valid_signals():
            try: signal.signal(s, signal.SIG_IGN)
            except (OSError, ValueError): pass
        for _ in range(3000):
            time.sleep(0.2)
            try: open("still_here", "w").close()
            except OSError: pass
        os._exit(0)
    return _double(x)
