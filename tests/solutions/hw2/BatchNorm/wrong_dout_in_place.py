"""backward multiplies dout by gamma in place.

Fails: backward
"""
class BatchNorm:
    def __init__(self, D, momentum=0.1, eps=1e-5):
        self.momentum, self.eps = momentum, eps
        self.params, self.grads = {"gamma": np.ones(D), "beta": np.zeros(D)}, {}
        self.running_mean, self.running_var = np.zeros(D), np.ones(D)

    def forward(self, x, train=True):
        if train:
            N = len(x)
            mean, var = x.mean(axis=0), x.var(axis=0)
            m = self.momentum
            self.running_mean = (1 - m) * self.running_mean + m * mean
            self.running_var = (1 - m) * self.running_var + m * var * N / (N - 1)
            self.s = np.sqrt(var + self.eps)
            self.x_hat = x_hat = (x - mean) / self.s
        else:
            x_hat = (x - self.running_mean) / np.sqrt(self.running_var + self.eps)
        return self.params["gamma"] * x_hat + self.params["beta"]

    def backward(self, dout):
        self.grads["gamma"] = (dout * self.x_hat).sum(axis=0)
        self.grads["beta"] = dout.sum(axis=0)
        d = dout
        d *= self.params["gamma"]
        return (d - d.mean(axis=0) - self.x_hat * (d * self.x_hat).mean(axis=0)) / self.s
