"""Shifts are rounded and clipped normal numbers: the middle comes more often.

Fails: distribution
"""
def augment(batch, rng, max_shift, p_flip):
    N, C, H, W = batch.shape
    m = max_shift
    a = np.clip(np.rint(rng.normal(0, max(m, 1) * 0.7, N)), -m, m).astype(int)
    b = np.clip(np.rint(rng.normal(0, max(m, 1) * 0.7, N)), -m, m).astype(int)
    flip = rng.random(N) < p_flip
    padded = np.pad(batch, ((0, 0), (0, 0), (m, m), (m, m)))
    out = np.empty_like(batch)
    for n in range(N):
        one = padded[n, :, m - a[n] : m - a[n] + H, m - b[n] : m - b[n] + W]
        out[n] = one[:, :, ::-1] if flip[n] else one
    return out
