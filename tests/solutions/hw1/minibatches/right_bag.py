"""Draws one position after the other out of a bag, a Python list, until it is empty."""
def minibatches(X, y, batch_size, rng):
    bag = list(range(X.shape[0]))
    while bag:
        chosen = []
        while bag and len(chosen) < batch_size:
            chosen.append(bag.pop(int(rng.integers(len(bag)))))
        yield np.stack([X[i] for i in chosen]), np.stack([y[i] for i in chosen])
