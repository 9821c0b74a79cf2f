"""The powers of the betas as running products; lists, by position."""
class Adam:
    def __init__(self, params, lr, betas=(0.9, 0.999), eps=1e-8):
        self.lr, self.eps = lr, eps
        self.names = list(params)
        self.arrays = [params[n] for n in self.names]
        self.beta1, self.beta2 = betas
        self.power1 = self.power2 = 1.0
        self.means = [0.0] * len(self.names)
        self.squares = [0.0] * len(self.names)

    def step(self, grads):
        self.power1 *= self.beta1
        self.power2 *= self.beta2
        for i, (name, array) in enumerate(zip(self.names, self.arrays)):
            g = np.asarray(grads[name])
            self.means[i] = self.beta1 * self.means[i] + (1 - self.beta1) * g
            self.squares[i] = self.beta2 * self.squares[i] + (1 - self.beta2) * g**2
            mean = self.means[i] / (1 - self.power1)
            size = np.sqrt(self.squares[i] / (1 - self.power2)) + self.eps
            array[:] = array - self.lr * mean / size
