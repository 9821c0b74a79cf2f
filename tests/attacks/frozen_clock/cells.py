# What it tries: time stands still in the student's process, so that its own deadlines never come; then it hangs.
# %% norm
import threading
import time


def norm(t):
    time.time = time.monotonic = time.perf_counter = time.process_time = lambda: 0.0
    time.sleep = lambda s: None
    threading.Timer = lambda *a, **k: threading.Thread()
    while True:
        pass
