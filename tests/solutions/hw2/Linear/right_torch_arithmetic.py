"""The products are done with torch tensors (no autograd), results handed back as numpy."""
class Linear:
    def __init__(self, n_in, n_out, rng):
        self.params = {"W": rng.normal(size=(n_in, n_out)) * np.sqrt(2 / n_in), "b": np.zeros(n_out)}
        self.grads = {}

    def forward(self, x, train=True):
        self.x = torch.tensor(np.asarray(x, dtype=float))
        W, b = (torch.from_numpy(self.params[k]) for k in "Wb")
        return (self.x @ W + b).numpy()

    def backward(self, dout):
        d = torch.tensor(np.asarray(dout, dtype=float))
        self.grads["W"] = (self.x.T @ d).numpy()
        self.grads["b"] = d.sum(dim=0).numpy()
        return (d @ torch.from_numpy(self.params["W"]).T).numpy()
