"""Shuffles the caller's arrays, with the same seed.

Fails: visible, purity
"""

def minibatches(X, y, batch_size, rng):
    seed = rng.integers(2**32)
    np.random.default_rng(seed).shuffle(X)
    np.random.default_rng(seed).shuffle(y)
    for i in range(0, len(X), batch_size):
        yield X[i : i + batch_size], y[i : i + batch_size]
