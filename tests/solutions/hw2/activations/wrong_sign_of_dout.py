"""The derivative of ReLU is taken at dout.

Fails: visible, relu, large, memory
"""
class ReLU:

    def __init__(self):
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        self.positive = np.asarray(x) > 0
        return np.where(self.positive, x, 0.0)

    def backward(self, dout):
        return np.where(dout > 0, dout, 0.0)


class Sigmoid:

    def __init__(self):
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        small = np.exp(-np.abs(x))  # at most 1
        self.y = np.where(np.asarray(x) >= 0, 1.0, small) / (1.0 + small)
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)


class Tanh:

    def __init__(self):
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        self.y = np.tanh(x)
        return self.y

    def backward(self, dout):
        return dout * (1 - self.y**2)
