"""Torch tensors for the arithmetic (var with unbiased flags), numpy outside."""
class BatchNorm:
    def __init__(self, D, momentum=0.1, eps=1e-5):
        self.momentum, self.eps = momentum, eps
        self.params, self.grads = {"gamma": np.ones(D), "beta": np.zeros(D)}, {}
        self.running_mean, self.running_var = np.zeros(D), np.ones(D)

    def forward(self, x, train=True):
        t = torch.tensor(x, dtype=torch.float64)
        if train:
            var, mean = torch.var_mean(t, dim=0, unbiased=False)
            self.running_mean = (1 - self.momentum) * self.running_mean + self.momentum * mean.numpy()
            self.running_var = (1 - self.momentum) * self.running_var + self.momentum * t.var(dim=0).numpy()
            self.root = torch.sqrt(var + self.eps)
            t = self.t = (t - mean) / self.root
        else:
            t = (t - torch.tensor(self.running_mean)) / torch.sqrt(torch.tensor(self.running_var) + self.eps)
        return t.numpy() * self.params["gamma"] + self.params["beta"]

    def backward(self, dout):
        x_hat, root = self.t.numpy(), self.root.numpy()
        self.grads = {"gamma": np.sum(dout * x_hat, axis=0), "beta": np.sum(dout, axis=0)}
        n = len(dout)
        return self.params["gamma"] / (n * root) * (n * dout - self.grads["beta"] - x_hat * self.grads["gamma"])
