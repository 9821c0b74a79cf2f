"""backward adds to grads, as PyTorch does.

Fails: memory
"""
class Linear:

    def __init__(self, n_in, n_out, rng):
        self.params = {"W": rng.normal(0, np.sqrt(2 / n_in), (n_in, n_out)), "b": np.zeros(n_out)}
        self.grads = {name: np.zeros_like(p) for name, p in self.params.items()}

    def forward(self, x, train=True):
        self.x = np.array(x)
        return self.x @ self.params["W"] + self.params["b"]

    def backward(self, dout):
        self.grads["W"] += self.x.T @ dout
        self.grads["b"] = np.sum(dout, axis=0)
        return dout @ self.params["W"].T
