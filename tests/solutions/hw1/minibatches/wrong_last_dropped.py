"""The last, smaller batch is dropped.

Fails: visible, partition
"""

def minibatches(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    for k in range(len(X) // batch_size):
        chosen = order[k * batch_size : (k + 1) * batch_size]
        yield X[chosen], y[chosen]
