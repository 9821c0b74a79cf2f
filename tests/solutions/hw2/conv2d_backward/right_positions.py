"""A loop over the positions of the output."""
def conv2d_backward(dout, cache):
    x, w, b, stride, pad = cache
    H, W = x.shape[2:]
    kh, kw = w.shape[2:]
    large = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    d_large, dw = np.zeros_like(large, dtype=float), np.zeros_like(w, dtype=float)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            window = np.s_[:, :, i * stride : i * stride + kh, j * stride : j * stride + kw]
            d = dout[:, :, i, j]
            d_large[window] += np.einsum("nf,fcuv->ncuv", d, w)
            dw += np.einsum("nf,ncuv->fcuv", d, large[window])
    return [d_large[:, :, pad : pad + H, pad : pad + W], dw, np.einsum("nfij->f", dout)]
