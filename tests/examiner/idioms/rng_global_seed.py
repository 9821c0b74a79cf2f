"""np.random.seed in the test, then the student's functions draw from np.random."""

# %% given
import numpy as np

# %% right
def roll(n):
    """n rolls of a fair die."""
    return np.random.randint(1, 7, size=n)

def shuffle_together(a, b):
    perm = np.random.permutation(len(a))
    return a[perm], b[perm]

# %% wrong the die has five faces
def roll(n):
    return np.random.randint(1, 6, size=n)

def shuffle_together(a, b):
    perm = np.random.permutation(len(a))
    return a[perm], b[perm]

# %% wrong shuffles the arrays differently
def roll(n):
    return np.random.randint(1, 7, size=n)

def shuffle_together(a, b):
    return np.random.permutation(a), np.random.permutation(b)

# %% test
np.random.seed(0)
r = roll(1000)
assert r.shape == (1000,)
assert sorted(set(r.tolist())) == [1, 2, 3, 4, 5, 6]
np.random.seed(0)
assert np.array_equal(roll(1000), r), "after the same seed: the same rolls"
assert not np.array_equal(roll(1000), r)

np.random.seed(0)
expected = np.random.randint(1, 7, size=10)
np.random.seed(0)
assert roll(10).tolist() == expected.tolist()

np.random.seed(42)
a, b = np.arange(100), np.arange(100) ** 2
sa, sb = shuffle_together(a, b)
assert not np.array_equal(sa, a)
assert np.array_equal(sa ** 2, sb), "rows no longer belong together"
np.random.seed(42)
assert np.array_equal(sa, np.random.permutation(100))
