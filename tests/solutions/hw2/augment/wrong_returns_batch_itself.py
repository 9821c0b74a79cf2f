"""With max_shift 0 and p_flip 0 the batch itself is returned, not a new array.

Fails: hygiene
"""
def augment(batch, rng, max_shift, p_flip):
    N, C, H, W = batch.shape
    m = max_shift
    if m == 0 and p_flip == 0:
        return batch
    a = rng.integers(-m, m + 1, N)
    b = rng.integers(-m, m + 1, N)
    flip = rng.random(N) < p_flip
    padded = np.pad(batch, ((0, 0), (0, 0), (m, m), (m, m)))
    out = np.empty_like(batch)
    for n in range(N):
        one = padded[n, :, m - a[n] : m - a[n] + H, m - b[n] : m - b[n] + W]
        out[n] = one[:, :, ::-1] if flip[n] else one
    return out
