"""The generator is copied in each forward, so each mask is the same.

Fails: distribution, masks
"""
class Dropout:
    def __init__(self, p_drop, rng):
        self.p_drop, self.rng = p_drop, rng
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        if not train:
            self.mask = None
            return x.copy()
        self.mask = (copy.deepcopy(self.rng).random(x.shape) >= self.p_drop) / (1 - self.p_drop)
        return x * self.mask

    def backward(self, dout):
        if self.mask is None:
            return dout.copy()
        return dout * self.mask
