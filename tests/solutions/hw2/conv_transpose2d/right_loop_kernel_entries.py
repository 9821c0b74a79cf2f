"""A loop over the entries of the kernel, strided slices."""
def conv_transpose2d(x, w, stride, pad):
    N, F, H, W = x.shape
    C, kh, kw = w.shape[1:]
    canvas = np.zeros((N, C, (H - 1) * stride + kh, (W - 1) * stride + kw))
    for u in range(kh):
        for t in range(kw):
            added = np.tensordot(x, w[:, :, u, t], axes=([1], [0]))
            canvas[:, :, u : u + H * stride - stride + 1 : stride, t : t + W * stride - stride + 1 : stride] += (
                np.moveaxis(added, -1, 1)
            )
    return canvas[:, :, pad : canvas.shape[2] - pad, pad : canvas.shape[3] - pad]
