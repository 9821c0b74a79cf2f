"""rng.binomial, flat mask, always multiplied (ones in use)."""
class Dropout:
    def __init__(self, p_drop, rng):
        self.p_drop, self.rng = p_drop, rng
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        keep = 1 - self.p_drop
        if train:
            self.m = self.rng.binomial(1, keep, size=x.size).reshape(x.shape) / keep
        else:
            self.m = np.ones(x.shape)
        return np.multiply(x, self.m)

    def backward(self, dout):
        return np.multiply(dout, self.m)
