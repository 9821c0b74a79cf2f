"""The corrected means are kept, and corrected again.

Fails: visible, steps, eps, several
"""
class Adam:

    def __init__(self, params, lr, betas=(0.9, 0.999), eps=1e-8):
        self.params, self.lr, self.betas, self.eps = params, lr, betas, eps
        self.m = {name: np.zeros_like(p) for name, p in params.items()}
        self.s = {name: np.zeros_like(p) for name, p in params.items()}
        self.t = 0

    def step(self, grads):
        self.t += 1
        beta1, beta2 = self.betas
        for name, p in self.params.items():
            g = grads[name]
            self.m[name] = beta1 * self.m[name] + (1 - beta1) * g
            self.s[name] = beta2 * self.s[name] + (1 - beta2) * g**2
            m_hat, s_hat = self.m[name] / (1 - beta1**self.t), self.s[name] / (1 - beta2**self.t)
            self.m[name], self.s[name] = m_hat, s_hat
            p -= self.lr * m_hat / (np.sqrt(s_hat) + self.eps)
