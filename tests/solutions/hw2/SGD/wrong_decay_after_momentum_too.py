"""Weight decay is added after the momentum: the same where momentum is 0.

Fails: decay, in_place
"""
class SGD:
    def __init__(self, params, lr, momentum=0.0, weight_decay=0.0):
        self.params, self.lr, self.momentum, self.weight_decay = params, lr, momentum, weight_decay
        self.v = {name: np.zeros_like(p) for name, p in params.items()}

    def step(self, grads):
        for name, p in self.params.items():
            g = grads[name]
            self.v[name] = self.momentum * self.v[name] + g
            p -= self.lr * (self.v[name] + self.weight_decay * p)
