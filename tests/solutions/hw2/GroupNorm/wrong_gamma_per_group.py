"""gamma and beta act on the last axis.

Fails: visible, values, independence
"""
class GroupNorm:

    def __init__(self, G, C):
        if C % G:
            raise ValueError(f"{C} channels can't be divided into {G} groups")
        self.G, self.eps = G, 1e-5
        self.params, self.grads = {"gamma": np.ones(C), "beta": np.zeros(C)}, {}

    def forward(self, x, train=True):
        groups = x.reshape(len(x), self.G, -1)
        x_hat = (groups - groups.mean(axis=2, keepdims=True)) / np.sqrt(groups.var(axis=2, keepdims=True) + self.eps)
        gamma, beta = (self.params[name].reshape(-1, 1, 1)[: 1] for name in ("gamma", "beta"))
        return gamma * x_hat.reshape(x.shape) + beta
