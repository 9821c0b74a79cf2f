"""forward with train=False leaves the old mask, and backward uses it.

Fails: in_use
"""
class Dropout:
    def __init__(self, p_drop, rng):
        self.p_drop, self.rng = p_drop, rng
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        if not train:
            return x.copy()
        self.mask = (self.rng.random(x.shape) >= self.p_drop) / (1 - self.p_drop)
        return x * self.mask

    def backward(self, dout):
        if self.mask is None:
            return dout.copy()
        return dout * self.mask
