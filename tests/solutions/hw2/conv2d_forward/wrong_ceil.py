"""One window more where the stride doesn't divide.

Fails: visible, strides, inputs
"""
def conv2d_forward(x, w, b, stride, pad):
    kh, kw = w.shape[2:]
    more = [-(x.shape[2 + i] + 2 * pad - w.shape[2 + i]) % stride for i in (0, 1)]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad + more[0]), (pad, pad + more[1])))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (kh, kw), axis=(2, 3))[:, :, ::stride, ::stride]
    out = np.tensordot(windows, w, axes=([1, 4, 5], [1, 2, 3])) + b  # (N, H', W', F)
    return out.transpose(0, 3, 1, 2), (x, w, b, stride, pad)
