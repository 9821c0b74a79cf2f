"""Convolution and pooling: loops in the test as reference, strides, padding, dtype."""

# %% given
import numpy as np

# %% right
def conv2d(img, kernel, stride=1, pad=0):
    img = np.pad(img, pad)
    kh, kw = kernel.shape
    win = np.lib.stride_tricks.sliding_window_view(img, (kh, kw))[::stride, ::stride]
    return np.einsum("ijkl,kl->ij", win, kernel)

def max_pool(img, k):
    h, w = img.shape[0] // k, img.shape[1] // k
    return img[:h * k, :w * k].reshape(h, k, w, k).max(axis=(1, 3))

# %% right
def conv2d(img, kernel, stride=1, pad=0):
    img = np.pad(img, ((pad, pad), (pad, pad)))
    kh, kw = kernel.shape
    oh, ow = (img.shape[0] - kh) // stride + 1, (img.shape[1] - kw) // stride + 1
    out = np.zeros((oh, ow), dtype=np.result_type(img, kernel))
    for i, j in np.ndindex(oh, ow):
        out[i, j] = (img[i * stride:i * stride + kh, j * stride:j * stride + kw] * kernel).sum()
    return out

def max_pool(img, k):
    return np.array([[img[i:i + k, j:j + k].max() for j in range(0, img.shape[1] - k + 1, k)]
                     for i in range(0, img.shape[0] - k + 1, k)])

# %% wrong flips the kernel
def conv2d(img, kernel, stride=1, pad=0):
    win = np.lib.stride_tricks.sliding_window_view(np.pad(img, pad), kernel.shape)
    return np.einsum("ijkl,kl->ij", win[::stride, ::stride], kernel[::-1, ::-1])

def max_pool(img, k):
    h, w = img.shape[0] // k, img.shape[1] // k
    return img[:h * k, :w * k].reshape(h, k, w, k).max(axis=(1, 3))

# %% test
rng = np.random.default_rng(0)
img, kernel = rng.integers(0, 10, size=(7, 8)), np.array([[1, 0, -1], [2, 0, -2]])
out = conv2d(img, kernel)
ref = np.array([[np.sum(img[i:i + 2, j:j + 3] * kernel) for j in range(6)] for i in range(6)])
np.testing.assert_array_equal(out, ref)
assert out.dtype == img.dtype
assert conv2d(img, kernel, stride=2).shape == (3, 3)
assert np.array_equal(conv2d(img, kernel, stride=2), ref[::2, ::2])
same = conv2d(img, np.eye(3)[1:2].T @ np.eye(3)[1:2], pad=1)
assert same.shape == img.shape and np.allclose(same, img)
assert max_pool(np.arange(16).reshape(4, 4), 2).tolist() == [[5, 7], [13, 15]]
for k in (2, 3):
    assert max_pool(img, k).shape == (7 // k, 8 // k), f"{k=}"
