# What it tries: exceptions with a special meaning for interpreters, loops and generators.
# %% double
def double(x): raise StopIteration(2 * x)
# %% softmax
def softmax(z): raise GeneratorExit
# %% Stack
class Stack:
    def __init__(self): raise SystemExit
# %% count_words
import asyncio


def count_words(text): raise asyncio.CancelledError()
# %% norm
def norm(t): raise BlockingIOError(11, "try again")
# %% squares_below
def squares_below(n):
    raise GeneratorExit
    yield
# %% apply_twice
def apply_twice(f, x): raise EOFError
# %% judge_me
def judge_me(): raise MemoryError
