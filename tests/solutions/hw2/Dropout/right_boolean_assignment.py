"""A boolean mask and assignment, identity returns x itself in use."""
class Dropout:
    def __init__(self, p_drop, rng):
        self.p_drop, self.rng = p_drop, rng
        self.params, self.grads = {}, {}
        self.gone = None

    def _apply(self, a):
        if self.gone is None:
            return a
        out = a / (1 - self.p_drop)
        out[self.gone] = 0.0
        return out

    def forward(self, x, train=True):
        self.gone = self.rng.uniform(size=np.shape(x)) < self.p_drop if train else None
        return self._apply(x)

    def backward(self, dout):
        return self._apply(dout)
