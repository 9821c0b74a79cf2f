# What it tries: right answers, but a later visible test's call prints and warns what earlier hidden tests sent.
# %% before double
import os
import sys
import warnings

bag = []
def stash(text):
    bag.append(text)
    try: open(os.path.join(os.getcwd(), ".bag"), "a").write(text + "\n")
    except OSError: pass
# %% after double
_double = double
def double(x):
    stash(repr(x))
    return _double(x)
# %% after count_words
_count_words = count_words
def count_words(text):
    stash(text)
    return _count_words(text)
# %% after squares_below
_squares_below = squares_below
def squares_below(n):
    try: seen = open(".bag").read()
    except OSError: seen = ""
    print(bag, seen)
    print(bag, seen, file=sys.stderr)
    warnings.warn(repr(bag) + seen)
    yield from _squares_below(n)
