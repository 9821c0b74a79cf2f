"""Mirrored top to bottom in pictures that aren't square.

Fails: copies, distribution, hygiene
"""
def augment(batch, rng, max_shift, p_flip):
    N, C, H, W = batch.shape
    m = max_shift
    a = rng.integers(-m, m + 1, N)
    b = rng.integers(-m, m + 1, N)
    flip = rng.random(N) < p_flip
    padded = np.pad(batch, ((0, 0), (0, 0), (m, m), (m, m)))
    out = np.empty_like(batch)
    for n in range(N):
        one = padded[n, :, m - a[n] : m - a[n] + H, m - b[n] : m - b[n] + W]
        out[n] = (one[:, :, ::-1] if H == W else one[:, ::-1]) if flip[n] else one
    return out
