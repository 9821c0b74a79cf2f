# What it tries: honest work with global caches: a dictionary, lru_cache and a file in its folder.
# %% double
import functools


@functools.cache
def double(x): return 2 * x
# %% after count_words
cache = {}
_count_words = count_words
def count_words(text):
    if text not in cache: cache[text] = _count_words(text)
    with open("cache.txt", "a") as f: f.write(f"{len(text)}\n")
    return dict(cache[text])
# %% squares_below
squares = [0]
def squares_below(n):
    while squares[-1] < n: squares.append(len(squares) ** 2)
    for s in squares:
        if s >= n: return
        yield s
