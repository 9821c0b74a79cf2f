"""Height and width of the kernel are swapped.

Fails: visible, values, strides, inputs
"""
def conv2d_forward(x, w, b, stride, pad):
    kh, kw = w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (kw, kh), axis=(2, 3))[:, :, ::stride, ::stride]
    out = np.tensordot(windows, w, axes=([1, 5, 4], [1, 2, 3])) + b  # (N, H', W', F)
    return out.transpose(0, 3, 1, 2), (x, w, b, stride, pad)
