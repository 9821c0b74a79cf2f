"""exp(x) / (1 + exp(x)), which is nan at 1000.

Fails: large
"""
class ReLU:

    def __init__(self):
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        self.positive = np.asarray(x) > 0
        return np.where(self.positive, x, 0.0)

    def backward(self, dout):
        return np.where(self.positive, dout, 0.0)


class Sigmoid:

    def __init__(self):
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        self.y = np.exp(x) / (1 + np.exp(x))
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
