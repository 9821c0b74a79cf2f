"""The step size with both corrections in it, as in the paper's faster form; eps scaled."""
class Adam:
    def __init__(self, params, lr, betas=(0.9, 0.999), eps=1e-8):
        self.params, self.lr, (self.b1, self.b2), self.eps, self.k = params, lr, betas, eps, 0
        self.state = {n: (np.zeros(p.shape), np.zeros(p.shape)) for n, p in params.items()}

    def step(self, grads):
        self.k = self.k + 1
        root = np.sqrt(1 - self.b2**self.k)
        rate = self.lr * root / (1 - self.b1**self.k)
        for n in self.params:
            m, s = self.state[n]
            m += (1 - self.b1) * (grads[n] - m)
            s += (1 - self.b2) * (grads[n] * grads[n] - s)
            self.params[n][...] -= rate * m / (np.sqrt(s) + self.eps * root)
