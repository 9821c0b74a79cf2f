"""A dense layer with params and grads dicts, checked forward and backward."""

# %% given
import numpy as np

# %% right
class Dense:
    def __init__(self, n_in, n_out, rng):
        self.params = {"W": rng.normal(size=(n_in, n_out)) * 0.1, "b": np.zeros(n_out)}
        self.grads = {}

    def forward(self, x):
        self.x = x
        return x @ self.params["W"] + self.params["b"]

    def backward(self, dout):
        self.grads["W"] = self.x.T @ dout
        self.grads["b"] = dout.sum(axis=0)
        return dout @ self.params["W"].T

# %% wrong averages the bias gradient
class Dense:
    def __init__(self, n_in, n_out, rng):
        self.params = {"W": rng.normal(size=(n_in, n_out)) * 0.1, "b": np.zeros(n_out)}
        self.grads = {}

    def forward(self, x):
        self.x = x
        return x @ self.params["W"] + self.params["b"]

    def backward(self, dout):
        self.grads["W"] = self.x.T @ dout
        self.grads["b"] = dout.mean(axis=0)
        return dout @ self.params["W"].T

# %% test
rng = np.random.default_rng(3)
layer = Dense(4, 3, rng)
assert set(layer.params) == {"W", "b"}
assert layer.params["W"].shape == (4, 3)
assert layer.params["b"].shape == (3,)

x = rng.normal(size=(5, 4))
out = layer.forward(x)
assert np.allclose(out, x @ layer.params["W"] + layer.params["b"])

dout = rng.normal(size=out.shape)
dx = layer.backward(dout)
assert dx.shape == x.shape
for name, p in layer.params.items():
    assert layer.grads[name].shape == p.shape, f"shape of the gradient of {name}"
np.testing.assert_allclose(dx, dout @ layer.params["W"].T)
np.testing.assert_allclose(layer.grads["W"], x.T @ dout)
np.testing.assert_allclose(layer.grads["b"], dout.sum(0))
