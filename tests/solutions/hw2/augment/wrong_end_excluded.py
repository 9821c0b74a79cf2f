"""Never a shift of + max_shift.

Fails: visible, distribution
"""
def augment(batch, rng, max_shift, p_flip):
    N, _, H, W = batch.shape
    m = max_shift
    padded = np.pad(batch, ((0, 0), (0, 0), (m, m), (m, m)))
    out = np.empty_like(batch)
    for n, (top, left) in enumerate(rng.integers(1 if m else 0, 2 * m + 1, (N, 2))):
        out[n] = padded[n, :, top : top + H, left : left + W]
    flipped = rng.random(N) < p_flip
    out[flipped] = out[flipped, :, :, ::-1]
    return out
