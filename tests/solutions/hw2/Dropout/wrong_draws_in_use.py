"""Draws random numbers in use, and throws them away.

Fails: in_use
"""
class Dropout:

    def __init__(self, p_drop, rng):
        self.p_drop, self.rng = p_drop, rng
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        self.mask = np.ones(x.shape)
        drawn = self.rng.random(x.shape)
        if train:
            self.mask = (drawn >= self.p_drop) / (1 - self.p_drop)
        return x * self.mask

    def backward(self, dout):
        return dout * self.mask
