# What it tries: uses up all threads and all descriptors that it may have.
# %% double
import os
import threading
import time


def double(x):
    try:
        while True: os.dup(0)
    except OSError: pass
    try:
        for _ in range(20_000): threading.Thread(target=time.sleep, args=(600,)).start()
    except RuntimeError: pass
    return -1
