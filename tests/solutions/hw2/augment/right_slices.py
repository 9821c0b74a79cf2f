"""Picture by picture, by slices on both sides; flip first."""
def augment(batch, rng, max_shift, p_flip):
    out = np.zeros_like(batch)
    H, W = batch.shape[2:]
    for n in range(len(batch)):
        picture = batch[n, :, :, ::-1] if rng.uniform() < p_flip else batch[n]
        a, b = (int(rng.integers(-max_shift, max_shift, endpoint=True)) for _ in "ab")
        out[n, :, max(a, 0) : H + min(a, 0), max(b, 0) : W + min(b, 0)] = picture[
            :, max(-a, 0) : H - max(a, 0), max(-b, 0) : W - max(b, 0)
        ]
    return out
