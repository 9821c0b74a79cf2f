"""A loop over the positions, all pictures and kernels at once."""
def conv2d_forward(x, w, b, stride, pad):
    (N, C, H, W), (F, _, kh, kw) = x.shape, w.shape
    frame = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    frame[:, :, pad : H + pad, pad : W + pad] = x
    rows = range(0, H + 2 * pad - kh + 1, stride)
    columns = range(0, W + 2 * pad - kw + 1, stride)
    out = np.empty((N, F, len(rows), len(columns)))
    kernels = w.reshape(F, -1).T
    for i, top in enumerate(rows):
        for j, left in enumerate(columns):
            out[:, :, i, j] = frame[:, :, top : top + kh, left : left + kw].reshape(N, -1) @ kernels + b
    return out, (x, w, b, stride, pad)
