"""A stub that raises NotImplementedError fails; the solution fills it in."""

# %% given
def reference(xs):
    return sorted(xs)[len(xs) // 2] if len(xs) % 2 else sum(sorted(xs)[len(xs) // 2 - 1:len(xs) // 2 + 1]) / 2

# %% right
def median(xs):
    """Median of a non-empty sequence of numbers."""
    s = sorted(xs)
    mid = len(s) // 2
    return s[mid] if len(s) % 2 else (s[mid - 1] + s[mid]) / 2

# %% right
import statistics
median = statistics.median

# %% wrong not implemented
def median(xs):
    """Median of a non-empty sequence of numbers."""
    # YOUR CODE HERE
    raise NotImplementedError()

# %% wrong syntax of an unfinished answer, returns None
def median(xs):
    s = sorted(xs)
    mid = len(s) // 2
    ...

# %% test
assert median([3]) == 3
assert median([5, 1, 3]) == 3
assert median([4, 1, 3, 2]) == 2.5
assert median((10, -10)) == 0

values = [9, 2, 7]
median(values)
assert values == [9, 2, 7], "median must not sort the list in place"

import random
random.seed(99)
for trial in range(200):
    xs = [random.randint(-50, 50) for _ in range(random.randint(1, 12))]
    assert median(xs) == reference(xs), f"trial {trial}: median({xs})"
