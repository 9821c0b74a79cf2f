"""Checks of shape, dtype, array_equal and an invalid argument."""

# %% given
import numpy as np

# %% right
def one_hot(labels, num_classes):
    labels = np.asarray(labels)
    if labels.min() < 0 or labels.max() >= num_classes:
        raise ValueError("label out of range")
    out = np.zeros((labels.size, num_classes), dtype=np.float32)
    out[np.arange(labels.size), labels] = 1
    return out

# %% wrong returns float64
def one_hot(labels, num_classes):
    labels = np.asarray(labels)
    if labels.min() < 0 or labels.max() >= num_classes:
        raise ValueError("label out of range")
    return np.eye(num_classes)[labels]

# %% wrong accepts negative labels
def one_hot(labels, num_classes):
    return np.eye(num_classes, dtype=np.float32)[np.asarray(labels)]

# %% test
y = np.array([0, 2, 1, 2])
Y = one_hot(y, 3)
assert type(Y) is np.ndarray
assert Y.shape == (4, 3)
assert Y.ndim == 2
assert Y.dtype == np.float32, f"dtype should be float32, not {Y.dtype}"
assert np.array_equal(Y, np.array([[1, 0, 0], [0, 0, 1], [0, 1, 0], [0, 0, 1]]))
assert np.array_equal(Y.argmax(axis=1), y)
assert one_hot([1, 0], 5).shape == (2, 5)

for bad in ([0, 3], [-1, 0]):
    try:
        one_hot(bad, 3)
    except ValueError:
        pass
    else:
        raise AssertionError(f"one_hot({bad}, 3) should raise a ValueError")
