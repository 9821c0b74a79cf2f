# What it tries: forks, and both processes call the callback and answer over the same channel.
# %% apply_twice
import os


def apply_twice(f, x):
    pids = [os.fork() for _ in range(2)]
    for _ in range(20):
        try: f(x)
        except BaseException: pass
    return ["wrong", *pids]
