# What it tries: honest work with threads and a pool of threads in functions.
# %% double
from concurrent.futures import ThreadPoolExecutor


def double(x):
    with ThreadPoolExecutor(4) as pool: return sum(pool.map(lambda v: v, [x, x]))
# %% after count_words
import threading

_count_words = count_words
def count_words(text):
    box = []
    worker = threading.Thread(target=lambda: box.append(_count_words(text)))
    worker.start(); worker.join()
    return box[0]
# %% apply_twice
def apply_twice(f, x):
    with ThreadPoolExecutor(1) as pool: return pool.submit(lambda: f(f(x))).result()
