"""The naive 1/(1+exp(-x)), which warns of an overflow but is right, and a loop for ReLU."""
class ReLU:
    def __init__(self):
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        flat = [max(0.0, float(value)) for value in x.ravel()]
        self.on = np.array([value > 0 for value in flat]).reshape(x.shape)
        return np.array(flat).reshape(x.shape)

    def backward(self, dout):
        dx = dout.copy()
        dx[~self.on] = 0
        return dx


class Sigmoid:
    def __init__(self):
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        self.y = 1 / (1 + np.exp(-x))
        return +self.y

    def backward(self, dout):
        return dout * (self.y - self.y**2)


class Tanh:
    def __init__(self):
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        self.y = np.tanh(x)
        return +self.y

    def backward(self, dout):
        return dout * (1 - self.y) * (1 + self.y)
