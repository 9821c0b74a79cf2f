# What it tries: threads that hold the GIL in a C call for ever.
# %% norm
import ctypes
import threading
import time


def norm(t):
    for _ in range(3):
        threading.Thread(target=lambda: ctypes.PyDLL(None).sleep(100_000), daemon=True).start()
    time.sleep(0.1)
    return -1.0
