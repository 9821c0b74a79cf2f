"""Ties share the gradient; loops over the positions."""
class MaxPool2d:
    def __init__(self, size, stride):
        self.size, self.stride, self.params, self.grads = size, stride, {}, {}

    def windows(self):
        (kh, kw), s = self.size, self.stride
        for i in range((self.x.shape[2] - kh) // s + 1):
            for j in range((self.x.shape[3] - kw) // s + 1):
                yield i, j, np.s_[:, :, i * s : i * s + kh, j * s : j * s + kw]

    def forward(self, x, train=True):
        self.x = np.array(x, dtype=float)
        (kh, kw), s = self.size, self.stride
        out = np.empty((*x.shape[:2], (x.shape[2] - kh) // s + 1, (x.shape[3] - kw) // s + 1))
        for i, j, window in self.windows():
            out[..., i, j] = self.x[window].max((2, 3))
        return out

    def backward(self, dout):
        dx = np.zeros_like(self.x)
        for i, j, window in self.windows():
            piece = self.x[window]
            largest = piece == piece.max((2, 3), keepdims=True)
            dx[window] += largest / largest.sum((2, 3), keepdims=True) * dout[:, :, i, j][..., None, None]
        return dx
