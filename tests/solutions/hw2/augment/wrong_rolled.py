"""What is moved out comes in again on the other side.

Fails: visible, copies
"""
def augment(batch, rng, max_shift, p_flip):
    N, _, H, W = batch.shape
    m = max_shift
    padded = np.pad(batch, ((0, 0), (0, 0), (m, m), (m, m)))
    out = np.empty_like(batch)
    for n, (top, left) in enumerate(rng.integers(0, 2 * m + 1, (N, 2))):
        out[n] = np.roll(batch[n], (m - top, m - left), axis=(1, 2))
    flipped = rng.random(N) < p_flip
    out[flipped] = out[flipped, :, :, ::-1]
    return out
