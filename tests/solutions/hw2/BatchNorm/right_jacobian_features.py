"""Feature by feature, with the N x N Jacobian."""
class BatchNorm:
    def __init__(self, D, momentum=0.1, eps=1e-5):
        self.momentum, self.eps, self.D = momentum, eps, D
        self.params, self.grads = {"gamma": np.ones((D,)), "beta": np.zeros((D,))}, {}
        self.running_mean, self.running_var = np.zeros((D,)), np.ones((D,))

    def forward(self, x, train=True):
        out = np.empty(np.shape(x), dtype=float)
        if train:
            self.x = np.array(x, dtype=float)
        mean, var = self.running_mean.copy(), self.running_var.copy()
        for d in range(self.D):
            if train:
                n, column = len(x), x[:, d]
                mean[d] = sum(column) / n
                var[d] = sum((column - mean[d]) ** 2) / n
                self.running_mean[d] += self.momentum * (mean[d] - self.running_mean[d])
                self.running_var[d] += self.momentum * (var[d] * n / (n - 1) - self.running_var[d])
            out[:, d] = (x[:, d] - mean[d]) / np.sqrt(var[d] + self.eps)
        if train:
            self.x_hat, self.var = out.copy(), var
        return out * self.params["gamma"] + self.params["beta"]

    def backward(self, dout):
        n = len(dout)
        dx = np.zeros(dout.shape)
        for d in range(self.D):
            h = self.x_hat[:, d]
            J = (np.eye(n) - 1 / n - np.outer(h, h) / n) / np.sqrt(self.var[d] + self.eps)
            dx[:, d] = J @ (dout[:, d] * self.params["gamma"][d])
        self.grads["gamma"] = np.einsum("nd,nd->d", dout, self.x_hat)
        self.grads["beta"] = np.ones(n) @ dout
        return dx
