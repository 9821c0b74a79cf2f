"""Preallocated velocities changed in place, np.subtract with out, params kept as a list of pairs."""
class SGD:
    def __init__(self, params, lr, momentum=0.0, weight_decay=0.0):
        self.lr, self.mu, self.decay = lr, momentum, weight_decay
        self.state = [(name, p, np.zeros(p.shape, p.dtype)) for name, p in params.items()]

    def step(self, grads):
        for name, p, v in self.state:
            v *= self.mu
            v += grads[name]
            v += self.decay * p
            np.subtract(p, self.lr * v, out=p)
