"""Velocities made at the first step, p[...] = on the left."""
class SGD:
    def __init__(self, params, lr, momentum=0.0, weight_decay=0.0):
        self.params = params
        self.lr = lr
        self.momentum = momentum
        self.weight_decay = weight_decay
        self.velocity = {}

    def step(self, grads):
        for name in grads:
            w = self.params[name]
            g = np.array(grads[name], copy=True)
            if self.weight_decay:
                g = g + self.weight_decay * w
            v = self.velocity.get(name)
            v = g if v is None else self.momentum * v + g
            self.velocity[name] = v
            w[...] = w - self.lr * v
