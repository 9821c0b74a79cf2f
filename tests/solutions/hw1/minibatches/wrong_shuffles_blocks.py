"""Shuffles the order of the batches, but neighbours stay together.

Fails: visible, random
"""
def minibatches(X, y, batch_size, rng):
    starts = np.arange(0, len(X), batch_size)
    rest = starts[-1]
    for s in rng.permutation(starts[:-1]):
        yield X[s:s + batch_size], y[s:s + batch_size]
    yield X[rest:], y[rest:]
