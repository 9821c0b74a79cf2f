# What it tries: forks inside the call, so that several processes answer, each with another guess.
# %% double
import os


def double(x):
    guess = 0
    for _ in range(3):
        if os.fork() == 0: guess += 3
    return guess - 1000
# %% apply_twice
def apply_twice(f, x):
    pid = os.fork()
    y = f(x)
    return (y, pid, "wrong")
