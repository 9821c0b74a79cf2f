# What it tries: the last cell kills the kernel, when all tests are done.
# %% end
import os
import signal

print("goodbye")
os.kill(os.getpid(), signal.SIGKILL)
