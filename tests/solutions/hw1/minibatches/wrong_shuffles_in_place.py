"""Shuffles the caller's arrays in place, with the same seed for both.

Fails: visible, purity
"""
def minibatches(X, y, batch_size, rng):
    seed = int(rng.integers(2**31))
    np.random.default_rng(seed).shuffle(X)
    np.random.default_rng(seed).shuffle(y)
    for i in range(0, len(X), batch_size):
        yield X[i:i + batch_size].copy(), y[i:i + batch_size].copy()
