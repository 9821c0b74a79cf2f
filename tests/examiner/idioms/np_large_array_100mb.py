"""One call with a large array (100 MB) and a small result."""

# %% given
import numpy as np

# %% right
def running_total(x):
    """Cumulative sum in place, returns the last value."""
    np.cumsum(x, out=x)
    return x[-1]

def count_above(x, threshold):
    return int(np.count_nonzero(x > threshold))

# %% wrong not in place
def running_total(x):
    return np.cumsum(x)[-1]

def count_above(x, threshold):
    return int(np.count_nonzero(x > threshold))

# %% wrong counts equal values
def running_total(x):
    np.cumsum(x, out=x)
    return x[-1]

def count_above(x, threshold):
    return int((x >= threshold).sum())

# %% test
big = np.ones(12_500_000)
assert big.nbytes == 100_000_000
assert count_above(big, 1) == 0
assert count_above(big, 0.5) == len(big)
big[::1000] = 3
assert count_above(big, 1) == 12_500
big[:] = 1
last = running_total(big)
assert last == 12_500_000
assert big[0] == 1 and big[999] == 1000, "work in place"
assert big[-1] == last
