"""Each channel has a shift of its own.

Fails: copies
"""
def augment(batch, rng, max_shift, p_flip):
    N, _, H, W = batch.shape
    m = max_shift
    padded = np.pad(batch, ((0, 0), (0, 0), (m, m), (m, m)))
    out = np.empty_like(batch)
    for n, (top, left) in enumerate(rng.integers(0, 2 * m + 1, (N, 2))):
        for c in range(batch.shape[1]):
            out[n, c] = padded[n, c, top : top + H, left : left + W]
            top, left = rng.integers(0, 2 * m + 1, 2)
    flipped = rng.random(N) < p_flip
    out[flipped] = out[flipped, :, :, ::-1]
    return out
