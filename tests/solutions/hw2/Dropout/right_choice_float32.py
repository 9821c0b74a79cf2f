"""rng.choice of the two factors, entry by entry, in float32."""
class Dropout:
    def __init__(self, p_drop, rng):
        self.p_drop, self.rng = p_drop, rng
        self.params, self.grads = {}, {}

    def forward(self, x, train=True):
        p = self.p_drop
        self.factor = np.float32(1)
        if train:
            self.factor = self.rng.choice(np.array([0, 1 / (1 - p)], np.float32), size=x.shape, p=[p, 1 - p])
        return x * self.factor

    def backward(self, dout):
        return dout * self.factor
