"""1 / (1 + exp(-x)), which overflows to the right answer with a warning; float32."""
class ReLU:
    params, grads = {}, {}

    def forward(self, x, train=True):
        self.kept = np.array(x, dtype="float32")
        return np.maximum(self.kept, 0)

    def backward(self, dout):
        dx = np.array(dout, dtype="float32")
        dx[self.kept <= 0] = 0
        return dx


class Sigmoid:
    params, grads = {}, {}

    def forward(self, x, train=True):
        x = np.array(x)
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, dout):
        return dout * self.out * (1 - self.out)


class Tanh:
    def __init__(self):
        self.params = dict()
        self.grads = dict()

    def forward(self, x, train=True):
        self.out = np.tanh(x)
        return self.out.copy()

    def backward(self, dout):
        return dout - dout * np.square(self.out)
