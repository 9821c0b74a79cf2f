"""The output has the dtype of x: integers are cut off.

Fails: inputs
"""
def conv2d_forward(x, w, b, stride, pad):
    N, C, H, W = x.shape
    F, _, kh, kw = w.shape
    h, v = conv_output_shape(H, kh, stride, pad), conv_output_shape(W, kw, stride, pad)
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    out = np.zeros((N, F, h, v), dtype=x.dtype)
    out[...] = b[:, None, None]
    for i in range(kh):
        for j in range(kw):
            part = padded[:, :, i : i + (h - 1) * stride + 1 : stride, j : j + (v - 1) * stride + 1 : stride]
            np.add(out, np.tensordot(part, w[:, :, i, j], axes=(1, 1)).transpose(0, 3, 1, 2), out=out, casting="unsafe")
    return out, (x, w, b, stride, pad)
