"""The first velocity is the gradient array itself, changed in the second step.

Fails: visible, decay, in_place
"""
class SGD:
    def __init__(self, params, lr, momentum=0.0, weight_decay=0.0):
        self.params, self.lr, self.momentum, self.weight_decay = params, lr, momentum, weight_decay
        self.v = {}

    def step(self, grads):
        for name, p in self.params.items():
            g = grads[name] + self.weight_decay * p
            if name not in self.v:
                self.v[name] = grads[name]
            else:
                self.v[name] *= self.momentum
                self.v[name] += g
            p -= self.lr * self.v[name]
