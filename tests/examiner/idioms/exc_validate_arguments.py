"""Type and value checks of a function with a table of (arguments, exception)."""

# %% given
import numpy as np

# %% right
def moving_average(x, width):
    if not isinstance(width, (int, np.integer)) or isinstance(width, bool):
        raise TypeError("width must be an integer")
    x = np.asarray(x, dtype=float)
    if x.ndim != 1:
        raise ValueError("x must be one-dimensional")
    if not 1 <= width <= len(x):
        raise ValueError(f"width must be between 1 and {len(x)}")
    return np.convolve(x, np.ones(width) / width, mode="valid")

# %% wrong accepts a matrix
def moving_average(x, width):
    if type(width) is not int:
        raise TypeError("width must be an integer")
    x = np.ravel(x).astype(float)
    if not 1 <= width <= len(x):
        raise ValueError(f"width must be between 1 and {len(x)}")
    return np.convolve(x, np.ones(width) / width, mode="valid")

# %% wrong uses assert for validation
def moving_average(x, width):
    x = np.asarray(x, dtype=float)
    assert isinstance(width, int) and x.ndim == 1 and 1 <= width <= len(x)
    return np.convolve(x, np.ones(width) / width, mode="valid")

# %% test
np.testing.assert_allclose(moving_average([1, 2, 3, 4], 2), [1.5, 2.5, 3.5])
np.testing.assert_allclose(moving_average(np.arange(5), 5), [2.0])

cases = [
    (([1, 2, 3], 0), ValueError),
    (([1, 2, 3], 4), ValueError),
    (([[1, 2], [3, 4]], 2), ValueError),
    (([1, 2, 3], 1.5), TypeError),
    (([1, 2, 3], "2"), TypeError),
]
for args, expected in cases:
    np.testing.assert_raises(expected, moving_average, *args)
with np.testing.assert_raises_regex(ValueError, "between 1 and 3"):
    moving_average(np.ones(3), width=7)
