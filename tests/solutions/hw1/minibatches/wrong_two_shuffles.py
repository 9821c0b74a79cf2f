"""One permutation for X and another one for y.

Fails: visible, pairs
"""
def minibatches(X, y, batch_size, rng):
    Xs, ys = rng.permutation(X), rng.permutation(y)
    for i in range(0, len(X), batch_size):
        yield Xs[i:i + batch_size], ys[i:i + batch_size]
