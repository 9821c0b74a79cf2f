"""Seven nested loops: right, but slower than the four loops of the yardstick (the speed points must be lost).

Fails: fast, faster
"""
def conv2d_forward(x, w, b, stride, pad):
    N, C, H, W = x.shape
    F, _, kh, kw = w.shape
    padded = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    padded[:, :, pad : pad + H, pad : pad + W] = x
    h, v = (H + 2 * pad - kh) // stride + 1, (W + 2 * pad - kw) // stride + 1
    out = np.zeros((N, F, h, v))
    for n in range(N):
        for f in range(F):
            for i in range(h):
                for j in range(v):
                    window = padded[n, :, i * stride : i * stride + kh, j * stride : j * stride + kw]
                    out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out, (x, w, b, stride, pad)
