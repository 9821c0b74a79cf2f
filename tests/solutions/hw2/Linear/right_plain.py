"""The straightforward numpy (or PyTorch) solution."""
class Linear:
    def __init__(self, n_in, n_out, rng):
        self.params = {"W": rng.normal(0, np.sqrt(2 / n_in), (n_in, n_out)), "b": np.zeros(n_out)}
        self.grads = {}

    def forward(self, x, train=True):
        self.x = np.array(x)
        return x @ self.params["W"] + self.params["b"]

    def backward(self, dout):
        self.grads["W"] = self.x.T @ dout
        self.grads["b"] = dout.sum(axis=0)
        return dout @ self.params["W"].T
