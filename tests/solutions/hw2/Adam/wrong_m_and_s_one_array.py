"""m and s start as the same array and are changed in place.

Fails: visible, steps, eps, several
"""
class Adam:
    def __init__(self, params, lr, betas=(0.9, 0.999), eps=1e-8):
        self.params, self.lr, self.betas, self.eps = params, lr, betas, eps
        self.m = {name: np.zeros_like(p) for name, p in params.items()}
        self.s = dict(self.m)
        self.t = 0

    def step(self, grads):
        self.t += 1
        b1, b2 = self.betas
        for name, p in self.params.items():
            g = grads[name]
            self.m[name] *= b1
            self.m[name] += (1 - b1) * g
            self.s[name] *= b2
            self.s[name] += (1 - b2) * g**2
            m_hat = self.m[name] / (1 - b1**self.t)
            s_hat = self.s[name] / (1 - b2**self.t)
            p -= self.lr * m_hat / (np.sqrt(s_hat) + self.eps)
