"""The flips are made in the batch itself.

Fails: hygiene
"""
def augment(batch, rng, max_shift, p_flip):
    N, _, H, W = batch.shape
    m = max_shift
    padded = np.pad(batch, ((0, 0), (0, 0), (m, m), (m, m)))
    out = np.empty_like(batch)
    for n, (top, left) in enumerate(rng.integers(0, 2 * m + 1, (N, 2))):
        out[n] = padded[n, :, top : top + H, left : left + W]
    flipped = rng.random(N) < p_flip
    batch[flipped] = batch[flipped, :, :, ::-1]
    out[flipped] = out[flipped, :, :, ::-1]
    return out
