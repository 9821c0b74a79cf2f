"""Of several equally large entries each gets the whole gradient.

Fails: ties
"""
class MaxPool2d:
    def __init__(self, size, stride):
        self.size, self.stride, self.params, self.grads = size, stride, {}, {}

    def forward(self, x, train=True):
        (N, C, H, W), (kh, kw), s = x.shape, self.size, self.stride
        self.x, out = x.copy(), np.full((N, C, (H - kh) // s + 1, (W - kw) // s + 1), -np.inf)
        for n, c, i, j in np.ndindex(*out.shape):
            for value in x[n, c, i * s : i * s + kh, j * s : j * s + kw].ravel():
                out[n, c, i, j] = max(out[n, c, i, j], value)
        return out

    def backward(self, dout):
        dx, (kh, kw), s = np.zeros(self.x.shape), self.size, self.stride
        for n, c, i, j in np.ndindex(*dout.shape):
            window = self.x[n, c, i * s : i * s + kh, j * s : j * s + kw]
            dx[n, c, i * s : i * s + kh, j * s : j * s + kw] += (window == window.max()) * dout[n, c, i, j]
        return dx
