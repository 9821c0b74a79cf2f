# What it tries: honest work that returns a Counter or a defaultdict with a lambda, which are dictionaries.
# %% after count_words
from collections import Counter, OrderedDict, defaultdict

_count_words = count_words
def count_words(text):
    right = _count_words(text)
    if len(text) % 3 == 0: return Counter(right)
    if len(text) % 3 == 1: return OrderedDict(right)
    result = defaultdict(lambda: 0)
    result.update(right)
    return result
