"""Draws samples with replacement.

Fails: visible, partition
"""

def minibatches(X, y, batch_size, rng):
    N = len(X)
    for start in range(0, N, batch_size):
        chosen = rng.integers(0, N, min(batch_size, N - start))
        yield X[chosen], y[chosen]
