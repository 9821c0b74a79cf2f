"""A generator of minibatches: next(), list(), for, StopIteration, GeneratorType."""

# %% given
import numpy as np

X = np.arange(20).reshape(10, 2)
y = np.arange(10)

# %% right
def batches(X, y, size):
    for start in range(0, len(X), size):
        yield X[start:start + size], y[start:start + size]

# %% right
def batches(X, y, size):
    start = 0
    while start < len(y):
        stop = min(start + size, len(y))
        yield X[start:stop], y[start:stop]
        start = stop

# %% wrong drops the last batch
def batches(X, y, size):
    for i in range(len(X) // size):
        yield X[i * size:(i + 1) * size], y[i * size:(i + 1) * size]

# %% wrong returns a list
def batches(X, y, size):
    return [(X[i:i + size], y[i:i + size]) for i in range(0, len(X), size)]

# %% test
import types

gen = batches(X, y, 4)
assert isinstance(gen, types.GeneratorType), "batches must be a generator (use yield)"
xb, yb = next(gen)
assert xb.shape == (4, 2)
assert np.array_equal(yb, [0, 1, 2, 3])
xb, yb = next(gen)
assert yb[0] == 4
rest = list(gen)
assert len(rest) == 1 and rest[0][1].tolist() == [8, 9], "the last batch is smaller"
try:
    next(gen)
    assert False, "the generator should be exhausted"
except StopIteration:
    pass

total = 0
for i, (xb, yb) in enumerate(batches(X, y, 3)):
    assert (xb[:, 0] == 2 * yb).all(), f"batch {i}"
    total += len(yb)
assert total == 10
