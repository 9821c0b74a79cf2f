"""The velocity with the learning rate in it, v = mu v - lr g, scaled when the rate changes."""
class SGD:
    def __init__(self, params, lr, momentum=0.0, weight_decay=0.0):
        self.params, self.lr, self.momentum, self.weight_decay = params, lr, momentum, weight_decay
        self.v, self.last = {}, lr

    def step(self, grads):
        for key in grads:
            p = self.params[key]
            g = grads[key] + self.weight_decay * p
            old = self.v.get(key, 0) * (self.lr / self.last)
            self.v[key] = self.momentum * old - self.lr * g
            p += self.v[key]
        self.last = self.lr
