"""Sorts the positions by random keys, and cuts them with array_split."""
def minibatches(X, y, batch_size, rng):
    N = len(X)
    order = np.argsort(rng.random(N))
    for part in np.array_split(order, range(batch_size, N, batch_size)):
        yield X[part], y[part]
