"""Groups of every G-th channel.

Fails: visible, values, independence
"""
class GroupNorm:

    def __init__(self, G, C):
        if C % G:
            raise ValueError(f"{C} channels can't be divided into {G} groups")
        self.G, self.eps = G, 1e-5
        self.params, self.grads = {"gamma": np.ones(C), "beta": np.zeros(C)}, {}

    def forward(self, x, train=True):
        N, C, H, W = x.shape
        groups = x.reshape(N, C // self.G, self.G, H, W).transpose(0, 2, 1, 3, 4).reshape(N, self.G, -1)
        x_hat = (groups - groups.mean(axis=2, keepdims=True)) / np.sqrt(groups.var(axis=2, keepdims=True) + self.eps)
        gamma, beta = (self.params[name][:, None, None] for name in ("gamma", "beta"))
        return gamma * x_hat.reshape(N, self.G, C // self.G, H, W).transpose(0, 2, 1, 3, 4).reshape(x.shape) + beta
