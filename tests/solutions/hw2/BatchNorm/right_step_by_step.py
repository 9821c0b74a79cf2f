"""The computation step by step, backwards."""
class BatchNorm:
    def __init__(self, D, momentum=0.1, eps=1e-5):
        self.momentum, self.eps = momentum, eps
        self.params = {"gamma": np.ones((D,)), "beta": np.zeros((D,))}
        self.grads = {"gamma": np.zeros((D,)), "beta": np.zeros((D,))}
        self.running_mean = np.zeros((D,))
        self.running_var = np.ones((D,))

    def forward(self, x, train=True):
        gamma, beta = self.params["gamma"], self.params["beta"]
        if not train:
            return gamma * (x - self.running_mean) / np.sqrt(self.running_var + self.eps) + beta
        n = x.shape[0]
        mu = x.sum(0) / n
        self.xmu = x - mu
        self.var = (self.xmu**2).sum(0) / n
        self.ivar = 1 / np.sqrt(self.var + self.eps)
        self.running_mean += self.momentum * (mu - self.running_mean)
        self.running_var += self.momentum * (np.var(x, axis=0, ddof=1) - self.running_var)
        return gamma * self.xmu * self.ivar + beta

    def backward(self, dout):
        n = len(dout)
        self.grads["beta"][:] = dout.sum(0)
        self.grads["gamma"][:] = (dout * self.xmu * self.ivar).sum(0)
        dxhat = dout * self.params["gamma"]
        dvar = (dxhat * self.xmu).sum(0) * -0.5 * self.ivar**3
        dmu = -(dxhat * self.ivar).sum(0) + dvar * (-2 * self.xmu).mean(0)
        return dxhat * self.ivar + dvar * 2 * self.xmu / n + dmu / n
