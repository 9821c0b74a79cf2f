"""grads["b"] is summed up within dout: row 0 of dout is changed.

Fails: memory
"""
class Linear:
    def __init__(self, n_in, n_out, rng):
        self.params = {"W": rng.normal(0, np.sqrt(2 / n_in), (n_in, n_out)), "b": np.zeros(n_out)}
        self.grads = {}

    def forward(self, x, train=True):
        self.x = np.array(x)
        return x @ self.params["W"] + self.params["b"]

    def backward(self, dout):
        self.grads["W"] = self.x.T @ dout
        dx = dout @ self.params["W"].T
        for i in range(1, len(dout)):
            dout[0] += dout[i]
        self.grads["b"] = dout[0].copy()
        return dx
