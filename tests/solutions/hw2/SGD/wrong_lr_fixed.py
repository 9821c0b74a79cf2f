"""The learning rate of the beginning, whatever a schedule says.

Fails: momentum
"""
class SGD:

    def __init__(self, params, lr, momentum=0.0, weight_decay=0.0):
        self.params, self._lr, self.lr, self.momentum, self.weight_decay = params, lr, lr, momentum, weight_decay
        self.velocity = {name: np.zeros_like(p) for name, p in params.items()}

    def step(self, grads):
        for name, p in self.params.items():
            v = self.velocity[name]
            v *= self.momentum
            v += grads[name] + self.weight_decay * p
            p -= self._lr * v
