"""torch's DataLoader.

Fails: visible, partition, pairs, random, purity
"""
def minibatches(X, y, batch_size, rng):
    pairs = list(zip(np.asarray(X), np.asarray(y)))
    for batch in torch.utils.data.DataLoader(pairs, batch_size, shuffle=True):
        yield batch[0].numpy(), batch[1].numpy()
