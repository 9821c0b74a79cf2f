"""Five axes, float32, einsum at the end."""
class GroupNorm:
    def __init__(self, G, C):
        if C % G != 0:
            raise ValueError(f"{G} doesn't divide {C}")
        self.G, self.params, self.grads = G, {"gamma": np.ones(C), "beta": np.zeros(C)}, {}

    def forward(self, x, train=True):
        N, C, H, W = x.shape
        t = np.reshape(x, (N, self.G, C // self.G, H, W)).astype(np.float32)
        centred = t - t.mean((2, 3, 4), keepdims=True)
        var = np.mean(centred**2, axis=(2, 3, 4), keepdims=True)
        hat = (centred / np.sqrt(var + 1e-5)).reshape(N, C, H, W)
        return np.einsum("nchw,c->nchw", hat, self.params["gamma"]) + self.params["beta"][None, :, None, None]
