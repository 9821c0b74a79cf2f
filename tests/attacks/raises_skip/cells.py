# What it tries: exceptions that test runners take for a skip or an expected failure.
# %% double
import unittest


def double(x): raise unittest.SkipTest("not today")
# %% count_words
class Skipped(BaseException): pass
Skipped.__module__ = "_pytest.outcomes"
Skipped.__qualname__ = "Skipped"
def count_words(text): raise Skipped("not today")
