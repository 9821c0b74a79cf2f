"""torch's convolution.

Fails: visible, values, strides, inputs, fast, faster
"""
def conv2d_forward(x, w, b, stride, pad):
    t = [torch.as_tensor(v) for v in (x, w, b)]
    return nn.functional.conv2d(*t, stride=stride, padding=pad).numpy(), (x, w, b, stride, pad)
    kh, kw = w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (kh, kw), axis=(2, 3))[:, :, ::stride, ::stride]
    out = np.tensordot(windows, w, axes=([1, 4, 5], [1, 2, 3])) + b  # (N, H', W', F)
    return out.transpose(0, 3, 1, 2), (x, w, b, stride, pad)
