"""Shuffles whole blocks of the file.

Fails: visible, random
"""

def minibatches(X, y, batch_size, rng):
    starts = np.arange(0, len(X), batch_size)
    rest = starts[len(X) // batch_size :]
    starts = rng.permutation(starts[: len(X) // batch_size])
    for start in [*starts, *rest]:
        yield X[start : start + batch_size], y[start : start + batch_size]
