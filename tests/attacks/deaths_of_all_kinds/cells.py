# What it tries: each function dies in another way.
# %% before double
import ctypes
import os
import signal


# %% double
def double(x): ctypes.string_at(0)
# %% softmax
def softmax(z): os.abort()
# %% Stack
class Stack:
    def __init__(self): os.kill(os.getpid(), signal.SIGKILL)
# %% count_words
def count_words(text): os.execv("/bin/true", ["true"])
# %% norm
def norm(t): ctypes.CDLL(None).exit(0)
# %% squares_below
def squares_below(n):
    yield 0
    ctypes.CDLL(None)._exit(0)
# %% apply_twice
def apply_twice(f, x):
    f(x)
    os.kill(os.getpid(), signal.SIGTERM)
    os._exit(0)
# %% judge_me
def judge_me(): ctypes.CDLL(None).quick_exit(0)
