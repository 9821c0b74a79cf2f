"""momentum is the weight of the old statistics.

Fails: visible, running
"""
class BatchNorm:

    def __init__(self, D, momentum=0.1, eps=1e-5):
        self.params = {"gamma": np.ones(D), "beta": np.zeros(D)}
        self.grads = {}
        self.running_mean, self.running_var = np.zeros(D), np.ones(D)
        self.momentum, self.eps = momentum, eps

    def forward(self, x, train=True):
        if train:
            N = len(x)
            mean, var = x.mean(axis=0), x.var(axis=0)
            m = self.momentum
            self.running_mean = m * self.running_mean + (1 - m) * mean
            self.running_var = m * self.running_var + (1 - m) * var * N / (N - 1)
        else:
            mean, var = self.running_mean, self.running_var
        self.std = np.sqrt(var + self.eps)
        self.x_hat = (x - mean) / self.std
        return self.params["gamma"] * self.x_hat + self.params["beta"]

    def backward(self, dout):
        self.grads = {"gamma": (dout * self.x_hat).sum(axis=0), "beta": dout.sum(axis=0)}
        d = dout * self.params["gamma"]
        return (d - d.mean(axis=0) - self.x_hat * (d * self.x_hat).mean(axis=0)) / self.std
