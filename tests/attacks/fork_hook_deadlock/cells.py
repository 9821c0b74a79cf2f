# What it tries: a fork hook that takes a lock twice, so that the next fork of the kernel never returns.
# %% judge_me
import os
import threading

lock = threading.Lock()
os.register_at_fork(before=lock.acquire, after_in_parent=lambda: lock.acquire(timeout=3600), after_in_child=lock.acquire)
def judge_me(): return "nope"
