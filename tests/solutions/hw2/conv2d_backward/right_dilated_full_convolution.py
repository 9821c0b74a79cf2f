"""dout is dilated and correlated with the flipped kernel, by sliding windows."""
def conv2d_backward(dout, cache):
    x, w, b, stride, pad = cache
    (N, C, H, W), (F, _, kh, kw), (_, _, h, v) = x.shape, w.shape, dout.shape
    view = np.lib.stride_tricks.sliding_window_view
    big = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    windows = view(big, (kh, kw), axis=(2, 3))[:, :, ::stride, ::stride]
    dw = np.einsum("nfhv,nchvij->fcij", dout, windows)
    wide = np.zeros((N, F, H + 2 * pad + kh - 1, W + 2 * pad + kw - 1))
    wide[:, :, kh - 1 : kh + (h - 1) * stride : stride, kw - 1 : kw + (v - 1) * stride : stride] = dout
    full = np.einsum("nfhvij,fcij->nchv", view(wide, (kh, kw), axis=(2, 3)), w[:, :, ::-1, ::-1])
    return full[:, :, pad : pad + H, pad : pad + W], dw, np.einsum("nfhv->f", dout)
