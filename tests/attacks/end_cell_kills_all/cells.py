# What it tries: the last cell kills every process that it sees, when all tests are done.
# %% end
import os
import signal

for pid in filter(str.isdigit, os.listdir("/proc")):
    if int(pid) != os.getpid():
        try: os.kill(int(pid), signal.SIGKILL)
        except OSError: pass
os.kill(-1, signal.SIGKILL)
