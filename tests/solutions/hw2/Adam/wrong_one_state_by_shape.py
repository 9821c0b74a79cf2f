"""m and s are kept by shape, so two parameters of one shape share them.

Fails: several
"""
class Adam:
    def __init__(self, params, lr, betas=(0.9, 0.999), eps=1e-8):
        self.params, self.lr, self.betas, self.eps = params, lr, betas, eps
        self.m = {p.shape: np.zeros_like(p) for p in params.values()}
        self.s = {p.shape: np.zeros_like(p) for p in params.values()}
        self.t = 0

    def step(self, grads):
        self.t += 1
        b1, b2 = self.betas
        for name, p in self.params.items():
            g = grads[name]
            self.m[p.shape] = b1 * self.m[p.shape] + (1 - b1) * g
            self.s[p.shape] = b2 * self.s[p.shape] + (1 - b2) * g**2
            m_hat = self.m[p.shape] / (1 - b1**self.t)
            s_hat = self.s[p.shape] / (1 - b2**self.t)
            p -= self.lr * m_hat / (np.sqrt(s_hat) + self.eps)
