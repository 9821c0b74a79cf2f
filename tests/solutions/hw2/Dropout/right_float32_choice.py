"""A mask by rng.choice, in float32."""
class Dropout:
    def __init__(self, p_drop, rng):
        self.p, self.generator = p_drop, rng
        self.params = self.grads = {}

    def forward(self, x, train=True):
        self.factor = np.float32(1)
        if train:
            values = np.array([0, 1 / (1 - self.p)], dtype=np.float32)
            self.factor = self.generator.choice(values, size=x.shape, p=[self.p, 1 - self.p])
        return np.multiply(x, self.factor)

    def backward(self, dout):
        return np.multiply(dout, self.factor)
