"""All optimizers share one dict of velocities.

Fails: momentum, decay, in_place
"""
class SGD:
    velocity = {}


    def __init__(self, params, lr, momentum=0.0, weight_decay=0.0):
        self.params, self.lr, self.momentum, self.weight_decay = params, lr, momentum, weight_decay
        pass

    def step(self, grads):
        for name, p in self.params.items():
            v = self.velocity.setdefault(name, np.zeros_like(p))
            v *= self.momentum
            v += grads[name] + self.weight_decay * p
            p -= self.lr * v
