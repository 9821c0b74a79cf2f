"""The sigmoid by tanh; ReLU by a product; a base class."""
class _Smooth:
    def __init__(self):
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        self._y = self.f(np.asarray(x, dtype=np.float64))
        return self._y

    def backward(self, dout):
        return np.multiply(dout, self.slope(self._y))


class ReLU(_Smooth):
    f = staticmethod(lambda x: x * (x > 0))
    slope = staticmethod(lambda y: (y > 0).astype(float))


class Sigmoid(_Smooth):
    f = staticmethod(lambda x: 0.5 * (1 + np.tanh(0.5 * x)))
    slope = staticmethod(lambda y: y - y * y)


class Tanh(_Smooth):
    f = staticmethod(np.tanh)
    slope = staticmethod(lambda y: (1 - y) * (1 + y))
