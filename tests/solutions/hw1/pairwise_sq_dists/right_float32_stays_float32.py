"""Right: direct differences, float32 result for float32 (or small integer) inputs, which the statement accepts."""

def pairwise_sq_dists(X, Y):
    kind = np.result_type(X.dtype, Y.dtype, np.float32)
    delta = X.astype(kind)[:, None, :] - Y.astype(kind)[None, :, :]
    return (delta ** 2).sum(-1)
