"""Pops positions off a list that is ordered by random keys."""

def minibatches(X, y, batch_size, rng):
    left = list(np.argsort(rng.random(len(X)), kind="stable"))
    while left:
        part, left = left[:batch_size], left[batch_size:]
        yield np.array([X[i] for i in part]), np.array([y[i] for i in part])
