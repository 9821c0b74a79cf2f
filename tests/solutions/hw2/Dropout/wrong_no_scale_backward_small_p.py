"""The mask of backward has no factor for p_drop < 0.5.

Fails: backward
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
        out = x * self.mask
        if self.p_drop < 0.5:
            self.mask = (self.mask > 0) * 1.0
        return out

    def backward(self, dout):
        if self.mask is None:
            return dout.copy()
        return dout * self.mask
