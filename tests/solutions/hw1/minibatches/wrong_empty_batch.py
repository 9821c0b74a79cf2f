"""One batch too many where batch_size divides N.

Fails: partition
"""

def minibatches(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    for k in range(len(X) // batch_size + 1):
        chosen = order[k * batch_size : (k + 1) * batch_size]
        yield X[chosen], y[chosen]
