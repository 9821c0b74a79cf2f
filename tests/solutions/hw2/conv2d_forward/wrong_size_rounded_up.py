"""The output has ceil many windows; the last one sees zeros that aren't there.

Fails: visible, strides, inputs
"""
def conv2d_forward(x, w, b, stride, pad):
    N, C, H, W = x.shape
    F, _, kh, kw = w.shape
    h, v = conv_output_shape(H, kh, stride, pad), conv_output_shape(W, kw, stride, pad)
    h, v = -(-(H + 2 * pad - kh) // stride) + 1, -(-(W + 2 * pad - kw) // stride) + 1
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad + stride), (pad, pad + stride)))
    out = np.zeros((N, F, h, v)) + b[:, None, None]
    for i in range(kh):
        for j in range(kw):
            part = padded[:, :, i : i + (h - 1) * stride + 1 : stride, j : j + (v - 1) * stride + 1 : stride]
            out += np.tensordot(part, w[:, :, i, j], axes=(1, 1)).transpose(0, 3, 1, 2)
    return out, (x, w, b, stride, pad)
