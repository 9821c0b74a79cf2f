"""The student's functions as sort keys, comparison functions and in max / groupby."""

# %% given
from functools import cmp_to_key, reduce
from itertools import groupby, accumulate

# %% right
def by_last_name(full_name):
    return full_name.split()[-1].lower(), full_name

def compare_length(a, b):
    return len(a) - len(b)

def longer(a, b):
    return a if len(a) >= len(b) else b

# %% wrong sorts by the first name
def by_last_name(full_name):
    return full_name.lower()

def compare_length(a, b):
    return len(a) - len(b)

def longer(a, b):
    return max(a, b, key=len)

# %% wrong comparison returns a bool
def by_last_name(full_name):
    return full_name.split()[-1].lower()

def compare_length(a, b):
    return len(a) < len(b)

def longer(a, b):
    return a if len(a) >= len(b) else b

# %% test
names = ["Grace Hopper", "Ada Lovelace", "alan turing", "Barbara Liskov", "Edsger Dijkstra"]
assert sorted(names, key=by_last_name) == [
    "Edsger Dijkstra", "Grace Hopper", "Barbara Liskov", "Ada Lovelace", "alan turing"]
names.sort(key=by_last_name, reverse=True)
assert names[0] == "alan turing"
assert min(names, key=by_last_name) == "Edsger Dijkstra"

words = ["pear", "fig", "banana", "kiwi", "plum"]
assert sorted(words, key=cmp_to_key(compare_length)) == ["fig", "pear", "kiwi", "plum", "banana"]
assert reduce(longer, words) == "banana"
assert reduce(longer, ["aa", "bb"], "") == "aa"
assert list(accumulate(words, longer)) == ["pear", "pear", "banana", "banana", "banana"]
groups = {k: len(list(g)) for k, g in groupby(sorted(words, key=len), key=len)}
assert groups == {3: 1, 4: 3, 6: 1}
