"""The powers of beta are kept as products, buffers changed in place."""
class Adam:
    def __init__(self, params, lr, betas=(0.9, 0.999), eps=1e-8):
        self.lr, self.betas, self.eps = lr, betas, eps
        self.power = np.ones(2)
        self.slots = [(k, p, np.zeros(p.shape), np.zeros(p.shape)) for k, p in params.items()]

    def step(self, grads):
        self.power *= self.betas
        left1, left2 = 1 - self.power
        for k, p, m, s in self.slots:
            g = np.asarray(grads[k])
            m *= self.betas[0]
            m += (1 - self.betas[0]) * g
            s *= self.betas[1]
            s += (1 - self.betas[1]) * g * g
            np.add(p, -self.lr * (m / left1) / (np.sqrt(s / left2) + self.eps), out=p, casting="same_kind")
