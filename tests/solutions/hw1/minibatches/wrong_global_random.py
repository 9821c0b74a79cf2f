"""Draws the permutation from numpy's global random numbers.

Fails: random, purity
"""
def minibatches(X, y, batch_size, rng):
    order = np.arange(len(X))
    np.random.shuffle(order)
    for i in range(0, len(X), batch_size):
        yield X[order[i:i + batch_size]], y[order[i:i + batch_size]]
