"""One velocity for all parameters of a shape.

Fails: momentum
"""
class SGD:

    def __init__(self, params, lr, momentum=0.0, weight_decay=0.0):
        self.params, self.lr, self.momentum, self.weight_decay = params, lr, momentum, weight_decay
        self.velocity = {p.shape: np.zeros_like(p) for p in params.values()}

    def step(self, grads):
        for name, p in self.params.items():
            v = self.velocity[p.shape]
            v *= self.momentum
            v += grads[name] + self.weight_decay * p
            p -= self.lr * v
