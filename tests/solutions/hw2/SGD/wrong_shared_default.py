"""The velocities stand in a class attribute, by name: two optimizers share them.

Fails: momentum, decay, in_place
"""
class SGD:
    v = {}

    def __init__(self, params, lr, momentum=0.0, weight_decay=0.0):
        self.params, self.lr, self.momentum, self.weight_decay = params, lr, momentum, weight_decay
        for name, p in params.items():
            self.v.setdefault(name, np.zeros_like(p))

    def step(self, grads):
        for name, p in self.params.items():
            g = grads[name] + self.weight_decay * p
            self.v[name] = self.momentum * self.v[name] + g
            p -= self.lr * self.v[name]
