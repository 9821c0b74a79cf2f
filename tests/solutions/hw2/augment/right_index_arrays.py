"""One fancy index for the batch."""
def augment(batch, rng, max_shift, p_flip):
    N, C, H, W = batch.shape
    shift = rng.integers(-max_shift, max_shift + 1, size=(2, N))
    flip = rng.binomial(1, p_flip, size=N).astype(bool)
    rows = np.arange(H)[None] - shift[0][:, None]
    columns = np.arange(W)[None] - shift[1][:, None]
    columns = np.where(flip[:, None], W - 1 - columns, columns)
    inside = ((rows >= 0) & (rows < H))[:, None, :, None] & ((columns >= 0) & (columns < W))[:, None, None, :]
    n, c = np.arange(N)[:, None, None, None], np.arange(C)[None, :, None, None]
    picked = batch[n, c, np.clip(rows, 0, H - 1)[:, None, :, None], np.clip(columns, 0, W - 1)[:, None, None, :]]
    return np.where(inside, picked, 0).astype(batch.dtype)
