"""Normal numbers from np.random, an odd number at a time: numpy keeps every second one for the next call."""

# %% given
import numpy as np

# %% right
def noise(n):
    """n normal numbers."""
    return np.array([np.random.randn() for _ in range(n)])

# %% wrong always begins anew
def noise(n):
    np.random.seed(0)
    return np.array([np.random.randn() for _ in range(n)])

# %% wrong throws one away
def noise(n):
    return np.array([np.random.randn() for _ in range(n + 1)])[1:]

# %% test
np.random.seed(3)
expected = np.random.randn(12)
np.random.seed(3)
found = [np.random.randn(), *noise(1), *noise(3), np.random.randn(), np.random.randn(), *noise(1)]
found += [*noise(2), np.random.randn(), *noise(1)]
assert np.allclose(found, expected)
