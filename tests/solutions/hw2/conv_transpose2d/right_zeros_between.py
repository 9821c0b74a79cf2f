"""Zeros between the entries, then a convolution with the flipped kernel, by windows."""
def conv_transpose2d(x, w, stride, pad):
    (N, F, H, W), (_, C, kh, kw) = x.shape, w.shape
    spread = np.zeros((N, F, (H - 1) * stride + 1, (W - 1) * stride + 1))
    spread[:, :, ::stride, ::stride] = x
    spread = np.pad(spread, ((0, 0), (0, 0), (kh - 1, kh - 1), (kw - 1, kw - 1)))
    windows = np.lib.stride_tricks.sliding_window_view(spread, (kh, kw), axis=(2, 3))
    out = np.einsum("nfijuv,fcuv->ncij", windows, w[:, :, ::-1, ::-1])
    return out[:, :, pad : out.shape[2] - pad, pad : out.shape[3] - pad]
