"""t grows with every parameter.

Fails: several
"""
class Adam:

    def __init__(self, params, lr, betas=(0.9, 0.999), eps=1e-8):
        self.params, self.lr, self.betas, self.eps = params, lr, betas, eps
        self.m = {name: np.zeros_like(p) for name, p in params.items()}
        self.s = {name: np.zeros_like(p) for name, p in params.items()}
        self.t = 0

    def step(self, grads):
        beta1, beta2 = self.betas
        for name, p in self.params.items():
            g = grads[name]
            self.t += 1
            self.m[name] = beta1 * self.m[name] + (1 - beta1) * g
            self.s[name] = beta2 * self.s[name] + (1 - beta2) * g**2
            m_hat, s_hat = self.m[name] / (1 - beta1**self.t), self.s[name] / (1 - beta2**self.t)
            p -= self.lr * m_hat / (np.sqrt(s_hat) + self.eps)
