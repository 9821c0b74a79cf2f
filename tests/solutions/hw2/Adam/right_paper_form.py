"""The recursion written as m += (1 - b)(g - m), zip over states, step size folded."""
class Adam:
    def __init__(self, params, lr, betas=(0.9, 0.999), eps=1e-8):
        self.params = dict(params)
        self.lr = lr
        (self.beta1, self.beta2), self.eps = betas, eps
        self.steps = 0
        self.moments = {key: [0.0, 0.0] for key in params}

    def step(self, grads):
        self.steps = self.steps + 1
        for key, w in self.params.items():
            m, s = self.moments[key]
            m = m + (1 - self.beta1) * (grads[key] - m)
            s = s + (1 - self.beta2) * (grads[key] ** 2 - s)
            self.moments[key] = [m, s]
            c1, c2 = 1 - self.beta1**self.steps, 1 - self.beta2**self.steps
            w[:] = w - self.lr / c1 * m / ((s / c2) ** 0.5 + self.eps)
