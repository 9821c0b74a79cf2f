"""Draws within the loop over pictures, slices of source and target."""
def augment(batch, rng, max_shift, p_flip):
    out = np.zeros_like(batch)
    H, W = batch.shape[-2:]
    for source, target in zip(batch, out):
        if rng.random() < p_flip:
            source = source[..., ::-1]
        a, b = (int(rng.choice(np.arange(-max_shift, max_shift + 1))) for _ in range(2))
        target[:, max(a, 0) : H + min(a, 0), max(b, 0) : W + min(b, 0)] = source[
            :, max(-a, 0) : H + min(-a, 0), max(-b, 0) : W + min(-b, 0)
        ]
    return out
