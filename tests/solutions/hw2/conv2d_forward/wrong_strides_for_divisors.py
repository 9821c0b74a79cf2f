"""as_strided over the strides of x, as if it were contiguous: wrong for transposed or sliced pictures without padding.

Fails: visible
"""
def conv2d_forward(x, w, b, stride, pad):
    N, C, H, W = x.shape
    F, _, kh, kw = w.shape
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad))) if pad else x
    H, W = padded.shape[2:]
    h, v = (H - kh) // stride + 1, (W - kw) // stride + 1
    e = padded.itemsize
    steps = (C * H * W * e, H * W * e, stride * W * e, stride * e, W * e, e)
    windows = np.lib.stride_tricks.as_strided(padded, (N, C, h, v, kh, kw), steps)
    return np.einsum("nchvij,fcij->nfhv", windows, w) + b[:, None, None], (x, w, b, stride, pad)
