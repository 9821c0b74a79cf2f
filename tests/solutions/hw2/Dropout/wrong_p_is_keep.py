"""p_drop is taken for the probability to keep.

Fails: visible, distribution, backward
"""
class Dropout:

    def __init__(self, p_drop, rng):
        self.p_drop, self.rng = p_drop, rng
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        self.mask = np.ones(x.shape)
        if train:
            self.mask = (self.rng.random(x.shape) < self.p_drop) / max(self.p_drop, 1e-9)
        return x * self.mask

    def backward(self, dout):
        return dout * self.mask
