"""No loop: index arrays with a validity mask, flipped first."""
def augment(batch, rng, max_shift, p_flip):
    N, C, H, W = batch.shape
    moves = rng.integers(-max_shift, max_shift, size=(N, 2), endpoint=True)
    mirrored = rng.uniform(size=N) < p_flip
    rows = np.arange(H)[None, :] - moves[:, :1]
    columns = np.arange(W)[None, :] - moves[:, 1:]
    columns = np.where(mirrored[:, None], columns[:, ::-1], columns)
    fine = ((rows >= 0) & (rows < H))[:, None, :, None] & ((columns >= 0) & (columns < W))[:, None, None, :]
    n = np.arange(N)[:, None, None, None]
    c = np.arange(C)[None, :, None, None]
    out = batch[n, c, rows.clip(0, H - 1)[:, None, :, None], columns.clip(0, W - 1)[:, None, None, :]]
    return np.where(fine, out, 0).astype(batch.dtype)
