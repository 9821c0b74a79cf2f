"""The velocity starts as the first gradient itself, which is then changed.

Fails: visible, in_place
"""
class SGD:

    def __init__(self, params, lr, momentum=0.0, weight_decay=0.0):
        self.params, self.lr, self.momentum, self.weight_decay = params, lr, momentum, weight_decay
        self.velocity = {name: None for name in params}

    def step(self, grads):
        for name, p in self.params.items():
            v = self.velocity[name]
            g = grads[name]
            g += self.weight_decay * p
            v = self.velocity[name] = g if v is None else self.momentum * v + g
            p -= self.lr * v
