"""Five loops, in float32."""
def conv2d_backward(dout, cache):
    x, w, b, stride, pad = cache
    N, C, H, W = x.shape
    F, _, kh, kw = w.shape
    xp = np.zeros((N, C, H + 2 * pad, W + 2 * pad), dtype=np.float32)
    xp[:, :, pad : pad + H, pad : pad + W] = x
    dxp, dw, db = np.zeros_like(xp), np.zeros(w.shape, np.float32), np.zeros(F, np.float32)
    for n in range(N):
        for f in range(F):
            db[f] += dout[n, f].sum()
            for i in range(dout.shape[2]):
                for j in range(dout.shape[3]):
                    top, left = i * stride, j * stride
                    dw[f] += dout[n, f, i, j] * xp[n, :, top : top + kh, left : left + kw]
                    dxp[n, :, top : top + kh, left : left + kw] += dout[n, f, i, j] * w[f]
    return dxp[:, :, pad : pad + H, pad : pad + W], dw, db
