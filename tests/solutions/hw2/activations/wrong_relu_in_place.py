"""ReLU sets the negative entries of x itself to 0.

Fails: memory
"""
class ReLU:
    def __init__(self):
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        self.mask = x > 0
        x[x < 0] = 0
        return x

    def backward(self, dout):
        return dout * self.mask


class Sigmoid:
    def __init__(self):
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        e = np.exp(-np.abs(x))
        self.y = np.where(x >= 0, 1 / (1 + e), e / (1 + e))
        return self.y.copy()

    def backward(self, dout):
        return dout * self.y * (1 - self.y)


class Tanh:
    def __init__(self):
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        self.y = np.tanh(x)
        return self.y.copy()

    def backward(self, dout):
        return dout * (1 - self.y**2)
