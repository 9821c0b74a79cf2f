"""By rng.binomial; where in the place of products."""
class Dropout:
    def __init__(self, p_drop, rng):
        self.p_drop, self.rng, self.params, self.grads = p_drop, rng, {}, {}

    def forward(self, x, train=True):
        self.kept = None
        if not train or self.p_drop == 0:
            return x
        self.kept = self.rng.binomial(1, 1 - self.p_drop, size=x.shape).astype(bool)
        return np.where(self.kept, x / (1 - self.p_drop), 0)

    def backward(self, dout):
        return dout if self.kept is None else np.where(self.kept, dout / (1 - self.p_drop), 0)
