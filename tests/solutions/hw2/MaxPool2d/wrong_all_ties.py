"""Each of several largest entries gets all of dout.

Fails: ties
"""
class MaxPool2d:
    def __init__(self, size, stride):
        self.size, self.stride, self.params, self.grads = size, stride, {}, {}

    def windows(self, x):
        (kh, kw), s = self.size, self.stride
        for i in range((x.shape[2] - kh) // s + 1):
            for j in range((x.shape[3] - kw) // s + 1):
                yield i, j, np.s_[:, :, i * s : i * s + kh, j * s : j * s + kw]

    def forward(self, x, train=True):
        self.x = x.copy()
        (kh, kw), s = self.size, self.stride
        out = np.zeros((*x.shape[:2], (x.shape[2] - kh) // s + 1, (x.shape[3] - kw) // s + 1))
        for i, j, window in self.windows(x):
            out[:, :, i, j] = x[window].max(axis=(2, 3))
        return out

    def backward(self, dout):
        dx = np.zeros(self.x.shape)
        for i, j, window in self.windows(self.x):
            piece = self.x[window]
            dx[window] += (piece == piece.max(axis=(2, 3), keepdims=True)) * dout[:, :, i, j, None, None]
        return dx
