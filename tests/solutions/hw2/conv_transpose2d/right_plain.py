"""The straightforward numpy (or PyTorch) solution."""
def conv_transpose2d(x, w, stride, pad):
    N, F, H, W = x.shape
    _, C, kh, kw = w.shape
    h, v = (H - 1) * stride + kh, (W - 1) * stride + kw
    out = np.zeros((N, C, h, v))
    for i in range(H):
        for j in range(W):
            out[:, :, i * stride : i * stride + kh, j * stride : j * stride + kw] += np.einsum(
                "nf,fcuv->ncuv", x[:, :, i, j], w
            )
    return out[:, :, pad : h - pad, pad : v - pad]
