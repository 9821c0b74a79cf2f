"""Sigmoid backward uses exp(-x) / (1 + exp(-x))^2 computed anew: nan at -1000.

Fails: large
"""
class ReLU:
    def __init__(self):
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        self.mask = x > 0
        return np.maximum(0, x)

    def backward(self, dout):
        return dout * self.mask


class Sigmoid:
    def __init__(self):
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        e = np.exp(-np.abs(x))
        self.x = x.copy()
        return np.where(x >= 0, 1 / (1 + e), e / (1 + e))

    def backward(self, dout):
        return dout * np.exp(-self.x) / (1 + np.exp(-self.x)) ** 2


class Tanh:
    def __init__(self):
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        self.y = np.tanh(x)
        return self.y.copy()

    def backward(self, dout):
        return dout * (1 - self.y**2)
