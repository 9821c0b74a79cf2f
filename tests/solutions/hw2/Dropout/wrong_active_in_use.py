"""It drops in use, too.

Fails: visible, in_use
"""
class Dropout:

    def __init__(self, p_drop, rng):
        self.p_drop, self.rng = p_drop, rng
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        self.mask = np.ones(x.shape)
        self.mask = (self.rng.random(x.shape) >= self.p_drop) / (1 - self.p_drop)
        return x * self.mask

    def backward(self, dout):
        return dout * self.mask
