"""gamma and beta of the first channel of a group are taken for the whole group, if H > 1.

Fails: values, independence
"""
class GroupNorm:
    def __init__(self, G, C):
        if C % G:
            raise ValueError(f"{G} groups don't divide {C} channels")
        self.G, self.eps = G, 1e-5
        self.params, self.grads = {"gamma": np.ones(C), "beta": np.zeros(C)}, {}

    def forward(self, x, train=True):
        N, C, H, W = x.shape
        g = x.reshape(N, self.G, C // self.G, H, W)
        mean = g.mean(axis=(2, 3, 4), keepdims=True)
        var = g.var(axis=(2, 3, 4), keepdims=True)
        x_hat = ((g - mean) / np.sqrt(var + self.eps)).reshape(N, C, H, W)
        if H > 1:
            first = np.repeat(np.arange(0, C, C // self.G), C // self.G)
            return self.params["gamma"][first][:, None, None] * x_hat + self.params["beta"][first][:, None, None]
        return self.params["gamma"][:, None, None] * x_hat + self.params["beta"][:, None, None]
