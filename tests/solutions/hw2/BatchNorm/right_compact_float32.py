"""One line for dx, by sums; float32 in between."""
class BatchNorm:
    def __init__(self, D, momentum=0.1, eps=1e-5):
        self.params = dict(gamma=np.ones(D), beta=np.zeros(D))
        self.grads, self.momentum, self.eps = dict(), momentum, eps
        self.running_mean, self.running_var = np.zeros(D), np.ones(D)

    def forward(self, x, train=True):
        if train:
            mean, var = np.mean(x, 0, keepdims=True), np.var(x, 0, keepdims=True)
            self.running_mean = self.momentum * mean[0] + (1 - self.momentum) * self.running_mean
            self.running_var = self.momentum * var[0] / (1 - 1 / len(x)) + (1 - self.momentum) * self.running_var
        else:
            mean, var = self.running_mean[None], self.running_var[None]
        self.scale = (var + self.eps) ** -0.5
        self.hat = ((x - mean) * self.scale).astype(np.float32)
        return self.params["gamma"] * self.hat + self.params["beta"]

    def backward(self, dout):
        n = len(dout)
        self.grads["beta"], self.grads["gamma"] = sum(dout), sum(dout * self.hat)
        inner = n * dout - self.grads["beta"] - self.hat * self.grads["gamma"]
        return self.params["gamma"] * self.scale / n * inner
