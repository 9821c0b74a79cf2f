"""x is multiplied in place.

Fails: distribution, in_use, masks
"""
class Dropout:
    def __init__(self, p_drop, rng):
        self.p_drop, self.rng = p_drop, rng
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        if not train:
            self.mask = None
            return x.copy()
        self.mask = (self.rng.random(x.shape) >= self.p_drop) / (1 - self.p_drop)
        x *= self.mask
        return x

    def backward(self, dout):
        if self.mask is None:
            return dout.copy()
        return dout * self.mask
