"""Cuts off by [pad:-pad], which is empty for 0.

Fails: visible, dx, again
"""
def conv2d_backward(dout, cache):
    x, w, b, stride, pad = cache
    (H, W), (kh, kw), (rows, columns) = x.shape[2:], w.shape[2:], dout.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    dpadded, dw = np.zeros(padded.shape), np.zeros(w.shape)
    for u in range(kh):
        for v in range(kw):
            # The pixels that meet the kernel's entry (u, v), one for each output.
            met = np.s_[:, :, u : u + rows * stride : stride, v : v + columns * stride : stride]
            dw[:, :, u, v] = np.tensordot(dout, padded[met], axes=([0, 2, 3], [0, 2, 3]))
            dpadded[met] += np.tensordot(dout, w[:, :, u, v], axes=(1, 0)).transpose(0, 3, 1, 2)
    return dpadded[:, :, pad:-pad, pad:-pad], dw, dout.sum(axis=(0, 2, 3))
