"""One velocity for all parameters of the same shape.

Fails: momentum
"""
class SGD:
    def __init__(self, params, lr, momentum=0.0, weight_decay=0.0):
        self.params, self.lr, self.momentum, self.weight_decay = params, lr, momentum, weight_decay
        self.v = {}

    def step(self, grads):
        for name, p in self.params.items():
            g = grads[name] + self.weight_decay * p
            self.v[p.shape] = self.momentum * self.v.get(p.shape, 0) + g
            p -= self.lr * self.v[p.shape]
