"""The test sets layer.params['W'] = ... to known values before forward."""

# %% given
import numpy as np

class Layer:
    def __init__(self):
        self.params = {}
        self.grads = {}

# %% right
class Affine(Layer):
    def __init__(self, n_in, n_out):
        super().__init__()
        self.params["W"] = np.random.randn(n_in, n_out) / np.sqrt(n_in)
        self.params["b"] = np.zeros(n_out)

    def forward(self, x):
        return x.dot(self.params["W"]) + self.params["b"]

# %% wrong keeps its own copy of the weights
class Affine(Layer):
    def __init__(self, n_in, n_out):
        super().__init__()
        self.W = np.random.randn(n_in, n_out) / np.sqrt(n_in)
        self.b = np.zeros(n_out)
        self.params["W"] = self.W
        self.params["b"] = self.b

    def forward(self, x):
        return x.dot(self.W) + self.b

# %% wrong ignores the bias
class Affine(Layer):
    def __init__(self, n_in, n_out):
        super().__init__()
        self.params["W"] = np.random.randn(n_in, n_out)
        self.params["b"] = np.zeros(n_out)

    def forward(self, x):
        return x.dot(self.params["W"])

# %% test
layer = Affine(3, 2)
assert isinstance(layer, Layer), "derive Affine from Layer"
layer.params["W"] = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
layer.params["b"] = np.array([0.5, -0.5])
x = np.array([[1.0, 2.0, 3.0]])
assert np.allclose(layer.forward(x), [[4.5, 4.5]])

layer.params["b"] = np.zeros(2)
assert np.allclose(layer.forward(x), [[4.0, 5.0]])
layer.params.update(W=np.ones((3, 2)))
assert np.allclose(layer.forward(2 * x), 12.0)
