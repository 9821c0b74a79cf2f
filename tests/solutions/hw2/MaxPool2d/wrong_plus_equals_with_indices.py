"""dx[indices] += dout, which counts equal indices once.

Fails: visible, backward, memory
"""
class MaxPool2d:

    def __init__(self, size, stride):
        (self.kh, self.kw), self.stride = size, stride
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        self.shape = x.shape
        windows = np.lib.stride_tricks.sliding_window_view(x, (self.kh, self.kw), axis=(2, 3))
        windows = windows[:, :, :: self.stride, :: self.stride]
        windows = windows.reshape(*windows.shape[:4], -1)
        self.largest = windows.argmax(axis=-1)
        return windows.max(axis=-1)

    def backward(self, dout):
        dx = np.zeros(self.shape)
        n, c, i, j = np.indices(dout.shape)
        u, v = np.divmod(self.largest, self.kw)
        dx[n, c, i * self.stride + u, j * self.stride + v] += dout
        return dx
