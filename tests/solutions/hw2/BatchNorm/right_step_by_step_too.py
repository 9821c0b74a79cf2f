"""Backward through the graph, step by step, with ddof=1 for the running variance."""
class BatchNorm:
    def __init__(self, D, momentum=0.1, eps=1e-5):
        self.params = {"gamma": np.full(D, 1.0), "beta": np.full(D, 0.0)}
        self.grads = {"gamma": np.zeros(D), "beta": np.zeros(D)}
        self.m, self.eps = momentum, eps
        self.running_mean = np.zeros(D)
        self.running_var = np.ones(D)

    def forward(self, x, train=True):
        gamma, beta = self.params["gamma"], self.params["beta"]
        if not train:
            return (x - self.running_mean) * gamma / (self.running_var + self.eps) ** 0.5 + beta
        self.running_mean += self.m * (np.mean(x, 0) - self.running_mean)
        self.running_var += self.m * (np.var(x, 0, ddof=1) - self.running_var)
        self.centered = x - np.mean(x, 0)
        self.var = np.mean(self.centered**2, 0)
        self.inv = (self.var + self.eps) ** -0.5
        return gamma * self.centered * self.inv + beta

    def backward(self, dout):
        n = dout.shape[0]
        self.grads["beta"] = np.sum(dout, 0)
        self.grads["gamma"] = np.sum(dout * self.centered * self.inv, 0)
        dxhat = dout * self.params["gamma"]
        dinv = np.sum(dxhat * self.centered, 0)
        dvar = dinv * -0.5 * self.inv**3
        dcentered = dxhat * self.inv + dvar * 2 * self.centered / n
        return dcentered - np.sum(dcentered, 0) / n
