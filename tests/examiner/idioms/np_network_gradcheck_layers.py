"""A network of layers: the test walks over net.layers and checks every parameter."""

# %% given
import numpy as np


class Linear:
    def __init__(self, n, m, rng):
        self.params = {"W": rng.normal(size=(n, m)), "b": rng.normal(size=m)}
        self.grads = {}
    def forward(self, x):
        self.x = x
        return x @ self.params["W"] + self.params["b"]
    def backward(self, d):
        self.grads = {"W": self.x.T @ d, "b": d.sum(0)}
        return d @ self.params["W"].T

class Network:
    def __init__(self, *layers):
        self.layers = layers
    def forward(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x
    def backward(self, d):
        for layer in reversed(self.layers):
            d = layer.backward(d)
        return d

# %% right
class Tanh:
    params = {}
    def forward(self, x):
        self.y = np.tanh(x)
        return self.y
    def backward(self, d):
        return d * (1 - self.y ** 2)

# %% wrong derivative with x instead of tanh(x)
class Tanh:
    params = {}
    def forward(self, x):
        self.x = x
        return np.tanh(x)
    def backward(self, d):
        return d * (1 - self.x ** 2)

# %% test
rng = np.random.default_rng(1)
net = Network(Linear(3, 4, rng), Tanh(), Linear(4, 2, rng))
x, target = rng.normal(size=(5, 3)), rng.normal(size=(5, 2))
loss = lambda: 0.5 * np.sum((net.forward(x) - target) ** 2)
net.backward(net.forward(x) - target)
for i, layer in enumerate(net.layers):
    for name, p in layer.params.items():
        for ix in np.ndindex(p.shape):
            p[ix] += 1e-5
            up = loss()
            p[ix] -= 2e-5
            down, p[ix] = loss(), p[ix] + 1e-5
            assert np.isclose((up - down) / 2e-5, layer.grads[name][ix], atol=1e-6), f"{i}: {name}{ix}"
