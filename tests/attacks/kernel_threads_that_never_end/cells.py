# What it tries: starts threads that never end and a pool of processes that nobody closes.
# %% after double
import multiprocessing
import threading
import time

for _ in range(5): threading.Thread(target=lambda: [time.sleep(1) for _ in iter(int, 1)]).start()
try:
    pool = multiprocessing.get_context("fork").Pool(2)
    print(pool.map(abs, [-1, 2]))
except Exception as e: print(e)
