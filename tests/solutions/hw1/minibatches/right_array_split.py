"""shuffle of positions, split at the multiples; a list, not a generator."""

def minibatches(X, y, batch_size, rng):
    places = np.arange(len(X))
    rng.shuffle(places)
    return [(np.take(X, part, axis=0), np.take(y, part, axis=0)) for part in np.split(places, range(batch_size, len(X), batch_size))]
