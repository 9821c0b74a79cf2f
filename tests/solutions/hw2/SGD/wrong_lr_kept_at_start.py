"""The lr of the constructor is used for ever.

Fails: momentum
"""
class SGD:
    def __init__(self, params, lr, momentum=0.0, weight_decay=0.0):
        self.params, self.lr, self.momentum, self.weight_decay = params, lr, momentum, weight_decay
        self.start_lr = lr
        self.v = {name: np.zeros_like(p) for name, p in params.items()}

    def step(self, grads):
        for name, p in self.params.items():
            g = grads[name] + self.weight_decay * p
            self.v[name] = self.momentum * self.v[name] + g
            p -= self.start_lr * self.v[name]
