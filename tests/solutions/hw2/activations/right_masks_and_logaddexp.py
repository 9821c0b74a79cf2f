"""Sigmoid as exp(-logaddexp(0, -x)), ReLU as (x + |x|) / 2, tanh by torch.tanh."""
class ReLU:
    def __init__(self):
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        self.sign = np.heaviside(x, 0.0)
        return (x + abs(x)) / 2

    def backward(self, dout):
        return self.sign * dout


class Sigmoid:
    def __init__(self):
        self.params = {}
        self.grads = {}

    def forward(self, x, train=True):
        self.log_y, self.log_no = -np.logaddexp(0, -x), -np.logaddexp(0, x)
        return np.exp(self.log_y)

    def backward(self, dout):
        return dout * np.exp(self.log_y + self.log_no)


class Tanh:
    def __init__(self):
        self.params = {}
        self.grads = {}

    def forward(self, x, train=True):
        self.y = torch.tanh(torch.tensor(x)).numpy()
        return np.array(self.y)

    def backward(self, dout):
        return (1 - np.square(self.y)) * dout
