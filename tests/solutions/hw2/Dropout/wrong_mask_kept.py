"""The mask of the first batch for ever.

Fails: distribution, masks
"""
class Dropout:

    def __init__(self, p_drop, rng):
        self.p_drop, self.rng = p_drop, rng
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        if getattr(self, 'mask', np.zeros(0)).shape != x.shape:
            self.mask = (self.rng.random(x.shape) >= self.p_drop) / (1 - self.p_drop)
        self.used = self.mask if train else np.ones(x.shape)
        return x * self.used

    def backward(self, dout):
        return dout * self.used
