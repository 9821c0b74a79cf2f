"""Not scaled in training, but in use.

Fails: visible, distribution, in_use
"""
class Dropout:

    def __init__(self, p_drop, rng):
        self.p_drop, self.rng = p_drop, rng
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        self.mask = np.ones(x.shape)
        if train:
            self.mask = (self.rng.random(x.shape) >= self.p_drop) * 1.0
        return x * self.mask if train else x * (1 - self.p_drop)

    def backward(self, dout):
        return dout * self.mask
