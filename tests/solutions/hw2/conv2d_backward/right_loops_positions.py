"""Loops over n, f, i, j as in the formula."""
def conv2d_backward(dout, cache):
    x, w, b, stride, pad = cache
    kh, kw = w.shape[2:]
    big = np.pad(x.astype(float), ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    dbig, dw, db = np.zeros(big.shape), np.zeros(w.shape), np.zeros(b.shape)
    for n, f, i, j in np.ndindex(*dout.shape):
        window = (n, slice(None), slice(i * stride, i * stride + kh), slice(j * stride, j * stride + kw))
        dbig[window] += w[f] * dout[n, f, i, j]
        dw[f] += big[window] * dout[n, f, i, j]
        db[f] += dout[n, f, i, j]
    H, W = x.shape[2:]
    return dbig[:, :, pad : H + pad, pad : W + pad], dw, db
