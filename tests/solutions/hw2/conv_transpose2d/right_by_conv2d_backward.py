"""By the way back of the convolution of 4.4."""
def conv_transpose2d(x, w, stride, pad):
    size = [(n - 1) * stride - 2 * pad + k for n, k in zip(x.shape[2:], w.shape[2:])]
    like = np.zeros((x.shape[0], w.shape[1], *size))
    dx, _, _ = conv2d_backward(x, (like, w, np.zeros(len(w)), stride, pad))
    return dx
