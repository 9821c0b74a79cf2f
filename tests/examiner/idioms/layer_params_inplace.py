"""The test writes into the layer's weights with [:] = ... and single entries."""

# %% given
import numpy as np

# %% right
class Linear:
    def __init__(self, n_in, n_out, seed=0):
        rng = np.random.default_rng(seed)
        self.params = {"W": rng.standard_normal((n_in, n_out)), "b": np.zeros((1, n_out))}

    def forward(self, x):
        return x @ self.params["W"] + self.params["b"]

# %% right
class Linear:
    def __init__(self, n_in, n_out, seed=0):
        self.W = np.random.default_rng(seed).standard_normal((n_in, n_out))
        self.b = np.zeros((1, n_out))
        self.params = {"W": self.W, "b": self.b}

    def forward(self, x):
        return x @ self.W + self.b

# %% wrong hands out copies of the weights
class Linear:
    def __init__(self, n_in, n_out, seed=0):
        self.W = np.random.default_rng(seed).standard_normal((n_in, n_out))
        self.b = np.zeros((1, n_out))

    @property
    def params(self):
        return {"W": self.W.copy(), "b": self.b.copy()}

    def forward(self, x):
        return x @ self.W + self.b

# %% test
layer = Linear(2, 3)
layer.params["W"][:] = [[1, 2, 3], [4, 5, 6]]
layer.params["b"][...] = 0.5
x = np.eye(2)
np.testing.assert_array_equal(layer.forward(x), [[1.5, 2.5, 3.5], [4.5, 5.5, 6.5]])

layer.params["W"][0, 1] += 10
assert layer.forward(x)[0, 1] == 12.5
layer.params["W"] *= 2
layer.params["b"].fill(0)
np.testing.assert_array_equal(layer.forward(x), [[2, 24, 6], [8, 10, 12]])
