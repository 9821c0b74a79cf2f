# What it tries: the recursion limit is raised to a billion and a recursion overflows the C stack.
# %% double
import sys


def double(x):
    sys.setrecursionlimit(10**9)
    class R:
        def __getattr__(self, name): return getattr(self, name + "x" if len(name) < 9 else "y")
        def __repr__(self): return repr(self)
    repr(R())
    return -1
# %% count_words
def count_words(text):
    return count_words(text)
